import type { PlatformId } from '../../model/platform';
import type { PostKind } from '../../model/post';
import type { AverageKind, FormulaId } from '../measures/formulas';

/** Which posts are left out before anything is counted. */
export interface LeaveOut {
  pinned: boolean;
  /** 0 keeps even the newest. */
  youngerThanHours: number;
  /** Posts with a platform's label or a disclosure word. */
  sponsored: boolean;
  /** True: a post with hidden likes gives its slot to the next older one. False: it keeps it, unmeasured. */
  hiddenLikes: boolean;
}

/** The formulas of the kinds of post that are not measured by the headline's. */
export type KindFormulas = Partial<Record<PostKind, FormulaId>>;

/** What makes the sample, and how it becomes a rate. */
export interface SampleSettings {
  /** How many of the newest posts make the sample. */
  sampleSize: number;
  /** Only posts of the last so many days; null for any age. */
  withinDays: number | null;
  /** Fewer posts than this give no rate. */
  leastPosts: number;
  average: AverageKind;
  leaveOut: LeaveOut;
  /** A formula of the user's choice instead of the platform's own headline. */
  headline: Partial<Record<PlatformId, FormulaId>>;
  kindFormulas: Partial<Record<PlatformId, KindFormulas>>;
}
