import type { Span } from '../../metrics/measures/span';
import type { SampleSettings } from '../../metrics/rates/sample-settings';
import type { Eligible } from '../../metrics/rates/sampling';
import type { Snapshot, TextFacts } from '../../model/candidate';
import type { PlatformId } from '../../model/platform';
import type { PostReadings } from '../../model/post';
import type { ProfileReadings } from '../../model/profile';

/** The input of every part of an evaluation. */
export interface Evidence {
  platform: PlatformId;
  profile: ProfileReadings | null;
  followers: Span | null;
  posts: readonly PostReadings[];
  /** The posts that may count, and those left out for any formula. */
  eligible: Eligible;
  /** Earlier snapshots of the profile, in any order. */
  earlier: readonly Pick<Snapshot, 'takenAtMs' | 'profile'>[];
  settings: SampleSettings;
  nowMs: number;
  /** How many comments each class had when the profile was saved, whose texts are not stored. */
  commentClasses?: TextFacts['comments'];
}
