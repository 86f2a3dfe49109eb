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

/** A saved profile. */
export interface Candidate {
  /** `candidateId(platform, handle)`: the same account always has the same id. */
  id: string;
  platform: PlatformId;
  /** As the platform's address spelled it when first saved. */
  handle: string;
  profileUrl: string;
  displayName: string | null;
  stage: Stage;
  lists: string[];
  tags: string[];
  notes: string;
  fee: Fee | null;
  email: string | null;
  savedAtMs: number;
  updatedAtMs: number;
}

/** The profile's readings and the sample of a candidate at one date. */
export interface Snapshot {
  /** Assigned by the database. */
  id?: number;
  candidateId: string;
  takenAtMs: number;
  language: string;
  profile: ProfileReadings;
  posts: PostReadings[];
}

/** `instagram:maya.bakes`, `youtube:UC…`: the same for all spellings of one handle. */
export function candidateId(platform: PlatformId, handle: string): string {
  return `${platform}:${platform === 'youtube' ? handleKey(handle) : handle.toLowerCase()}`;
}

/** The shown name, or the handle where a profile has none that can be seen. */
export function nameOf({ displayName, handle }: Candidate): string {
  return nameText(displayName) ?? handleText(handle);
}
