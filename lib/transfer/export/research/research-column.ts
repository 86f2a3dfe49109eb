import type { Candidate, Snapshot } from '../../../model/candidate';
import type { PostReadings } from '../../../model/post';
import type { CellType } from '../../cells';
import type { CellValue } from '../file-column';
import type { Pseudonyms } from './pseudonyms';
import type { SampledPost } from './sampled';

/** One post in one snapshot, which is one row of the file. */
export interface ResearchRow {
  candidate: Candidate;
  snapshot: Snapshot;
  post: PostReadings;
  sampled: SampledPost;
  file: ResearchFacts;
}

/** What is the same in all rows of a file. */
export interface ResearchFacts {
  toolVersion: string;
  engineVersion: number;
  settingsHash: string;
  /** When the protocol was fixed; null if the settings of the day of the export apply. */
  protocolFixedAtMs: number | null;
  /** Replaces what names people; null if names stay. */
  pseudonyms: Pseudonyms | null;
}

/** A column of the file of posts, with its line of the codebook. The words are English, like those of all our files. */
export interface ResearchColumn {
  heading: string;
  type: CellType;
  meaning: string;
  unit: string;
  /** Where the value comes from. */
  source: string;
  value(row: ResearchRow): CellValue;
}

export const isoTime = (ms: number | null): string | null =>
  ms === null ? null : new Date(ms).toISOString();
