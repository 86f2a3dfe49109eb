import type { Fee, Stage } from '../model/candidate';
import type { PlatformId } from '../model/platform';
import type { PostReadings } from '../model/post';
import type { LabelTable } from './labels';
import type { Seen } from './numbers';

/** A profile that was not saved before. */
export interface NewCandidate {
  id: string;
  platform: PlatformId;
  handle: string;
  accountId: string | null;
  profileUrl: string;
  displayName: string | null;
}

/** Values of a candidate's own. Only those given are set. */
export interface CandidateValues {
  handle?: string;
  accountId?: string;
  profileUrl?: string;
  displayName?: string | null;
  stage?: Stage;
  fee?: Fee | null;
  email?: string | null;
}

/** Numbers packed before the transaction opens. */
export interface PackedSnapshot {
  /** The snapshot of the same day that these numbers contain as well; null for a new one. */
  over: { id: string; stamp: string } | null;
  takenAtMs: number;
  packed: Uint8Array<ArrayBuffer>;
  seen: Seen;
  posts: readonly PostReadings[];
}

/**
 * Everything that can be done with the store. Each change says what the user means, not what the row should be afterwards, so
 * that two screens that mean different things both get their way.
 */
export type Change =
  | { type: 'add-candidate'; candidate: NewCandidate }
  | { type: 'set'; candidateId: string; values: CandidateValues }
  | { type: 'tag'; candidateId: string; table: 'tags' | 'lists'; add: string[]; remove: string[] }
  /** `over` is the stamp of the wording that was edited; null adds an entry of its own. */
  | { type: 'write-note'; candidateId: string; noteId: string; body: string; over: string | null }
  /** Forgets wordings that lost, once the user has looked at them. */
  | { type: 'settle-note'; candidateId: string; noteId: string }
  | { type: 'keep-numbers'; candidateId: string; snapshot: PackedSnapshot }
  | { type: 'trash'; candidateId: string }
  | { type: 'restore'; candidateId: string }
  | { type: 'change-label'; table: LabelTable; id: string; values: LabelValues }
  | { type: 'merge-labels'; table: LabelTable; from: string; into: string }
  | { type: 'remove-label'; table: LabelTable; id: string };

export interface LabelValues {
  name?: string;
  order?: number;
  colour?: string | null;
}
