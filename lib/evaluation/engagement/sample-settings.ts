import type { PlatformId } from '../../model/platform';
import type { PostKind } from '../../model/post';
import type { AverageKind, FormulaId } from '../measures/formulas';

/** Which posts are left out before anything is counted. */
export interface LeaveOut {
  pinned: boolean;
  /** 0 keeps even the newest posts. */
  youngerThanHours: number;
  /** Posts with a platform's label or a disclosure word. */
  sponsored: boolean;
  /** True: a post with hidden likes gives its slot to the next older post. False: it keeps the slot, unmeasured. */
  hiddenLikes: boolean;
}

/** The formula for each kind of post that does not use the headline's. */
export type KindFormulas = Partial<Record<PostKind, FormulaId>>;

/** Which posts make the sample, and how they become a rate. */
export interface SampleSettings {
  /** How many of the newest posts the sample takes. */
  sampleSize: number;
  /** Only posts of the last this many days; null for any age. */
  withinDays: number | null;
  /** Fewer posts than this give no rate. */
  leastPosts: number;
  average: AverageKind;
  leaveOut: LeaveOut;
  /** A formula of the user's choice instead of the platform's own headline. */
  headline: Partial<Record<PlatformId, FormulaId>>;
  kindFormulas: Partial<Record<PlatformId, KindFormulas>>;
}
