import type { PlatformId } from '../../model/platform';
import type { PostKind } from '../../model/post';
import type { z } from '../../model/schemas/zod';
import type { AverageKind, FormulaId } from '../measures/formulas';
import type { leaveOutSchema } from './leave-out-schema';

/** Which posts are left out before anything is counted. */
export type LeaveOut = z.infer<typeof leaveOutSchema>;

/** The formula for each kind of post that does not use the headline's. */
export type KindFormulas = Partial<Record<PostKind, FormulaId>>;

/** Which posts make the sample, and how they become a rate. */
export interface SampleSettings {
  /** How many of the newest posts the sample takes. */
  sampleSize: number;
  /** Only posts of the last this many days; null for any age. */
  withinDays: number | null;
  /** Fewer posts than this give no rate. */
  minPosts: number;
  average: AverageKind;
  leaveOut: LeaveOut;
  /** A formula of the user's choice instead of the platform's own headline. */
  headline: Partial<Record<PlatformId, FormulaId>>;
  kindFormulas: Partial<Record<PlatformId, KindFormulas>>;
}
