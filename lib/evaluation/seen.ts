import type { Snapshot } from '../model/candidate';
import type { PlatformId } from '../model/platform';
import type { PostReadings } from '../model/post';
import type { ProfileReadings } from '../model/profile';
import type { Eligible } from './engagement/sampling';
import type { EvaluationSettings } from './settings';
import type { Span } from './span';

/** What every part of an evaluation starts from. */
export interface Seen {
  platform: PlatformId;
  profile: ProfileReadings | null;
  followers: Span | null;
  posts: readonly PostReadings[];
  /** The posts that may count, and those left out whatever the formula. */
  eligible: Eligible;
  /** Earlier snapshots of the profile, in any order. */
  earlier: readonly Pick<Snapshot, 'takenAtMs' | 'profile'>[];
  settings: EvaluationSettings;
  nowMs: number;
}
