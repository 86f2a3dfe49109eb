import { nameText } from './outside-text';
import { handleKey, handleText } from './place';
import type { PlatformId } from './platform';
import type { PostReadings } from './post';
import type { ProfileReadings } from './profile';

/** How far the work with a candidate has come. Order is the order of work. */
export const STAGES = ['found', 'shortlisted', 'contacted', 'agreed', 'declined'] as const;
export type Stage = (typeof STAGES)[number];

export interface Fee {
  amount: number;
  /** ISO 4217, such as `EUR`. */
  currency: string;
}

/** One dated entry of the notes on a candidate. */
export interface NoteEntry {
  id: string;
  /** When it was begun. */
  atMs: number;
  body: string;
  /** Names this wording: an edit that was made over another one does not replace it. */
  stamp: string;
  /** Wordings that lost to this one because two screens wrote at once; kept until the user has looked at them. */
  other: string[];
}

/** A saved profile. */
export interface Candidate {
  /** Random, and never changes: handles do. */
  id: string;
  platform: PlatformId;
  /** As the platform's address spelled it when last saved. */
  handle: string;
  /** The platform's own id of the account; null where the page has not shown it yet. */
  accountId: string | null;
  /** Handles that the same account had before, oldest first. */
  earlierHandles: string[];
  profileUrl: string;
  displayName: string | null;
  stage: Stage;
  lists: string[];
  tags: string[];
  /** All entries, oldest first, one under the other, with wordings that lost. */
  notes: string;
  /** Oldest first. */
  entries: NoteEntry[];
  fee: Fee | null;
  email: string | null;
  savedAtMs: number;
  updatedAtMs: number;
  /** The number of the last commit that touched it; grows with every commit, whatever the clock says. */
  seq: number;
}

/** The profile's readings and the sample of a candidate at one date. */
export interface Snapshot {
  id?: string;
  /** Names this state of it: numbers that are seen on the same day are added to the same snapshot. */
  stamp?: string;
  candidateId: string;
  takenAtMs: number;
  language: string;
  profile: ProfileReadings;
  posts: PostReadings[];
}

/**
 * The newest figures of a candidate. In `profile` each reading is that of the newest snapshot which found it, with its own
 * time, and `posts` are those of the newest snapshot that has any.
 */
export interface NewestNumbers extends Snapshot {
  /** The newest snapshot and those that have something which the newer ones lack. A rate is made of one of them alone. */
  parts: readonly [Snapshot, ...Snapshot[]];
}

/** `instagram:maya.bakes`, `youtube:UC…`: the same for all spellings of one handle. */
export function accountKey(platform: PlatformId, handle: string): string {
  return `${platform}:${handleKey(handle)}`;
}

/** The shown name, or the handle where a profile has none that can be seen. */
export function nameOf({ displayName, handle }: Candidate): string {
  return nameText(displayName) ?? handleText(handle);
}
