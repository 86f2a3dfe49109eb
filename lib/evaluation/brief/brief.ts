import type { Fee } from '../../model/candidate';
import type { PlatformId } from '../../model/platform';
import type { FormulaId } from '../measures/formulas';
import type { Span } from '../measures/span';

/** One criterion of a brief. Percentages are whole numbers: 3 means 3 %. */
export type Criterion =
  | { kind: 'platforms'; platforms: PlatformId[] }
  /** Inclusive; null for no limit. */
  | { kind: 'followers'; from: number | null; to: number | null }
  | { kind: 'tiers'; tierIds: string[] }
  | { kind: 'rate-at-least'; formula: FormulaId; percent: number }
  | { kind: 'posts-per-week-at-least'; posts: number }
  /** Languages of the captions as BCP 47 tags; regions are ignored. */
  | { kind: 'languages'; languages: string[] }
  /** In the bio or a caption. */
  | { kind: 'words'; words: string[]; all: boolean }
  | { kind: 'worked-with-brands' }
  /** Competitors' names that must not occur in the bio or a caption. */
  | { kind: 'no-competitors'; names: string[] }
  | { kind: 'sponsored-share-at-most'; percent: number }
  | { kind: 'fee-at-most'; fee: Fee }
  | { kind: 'contact-visible' }
  | { kind: 'longest-gap-at-most'; days: number }
  | { kind: 'grows-at-least'; percentPerMonth: number }
  | { kind: 'no-odd-signals' };

export type CriterionKind = Criterion['kind'];

export interface BriefLine {
  id: string;
  criterion: Criterion;
  /** An essential criterion that is not met rules the profile out; others only affect the score. */
  essential: boolean;
  /** Above zero: the weight of the criterion in the score. */
  weight: number;
}

/** What the user looks for, saved under a name. */
export interface Brief {
  id: string;
  name: string;
  lines: BriefLine[];
}

export type LineState = 'met' | 'not-met' | 'unknown';

/** Where a word of the brief was found. `postId` is null for the bio. */
export interface WordSeen {
  word: string;
  postId: string | null;
}

export interface LineResult {
  lineId: string;
  kind: CriterionKind;
  state: LineState;
  /** The compared value in the criterion's unit; null if it is not a number or was not seen. */
  value: Span | null;
  /** For words and names: where they were found. */
  words: WordSeen[];
  /** How many posts, captions or signals the answer is based on; null if only the profile. */
  sampleSize: number | null;
}

/** How well a profile meets a brief. */
export interface Fit {
  briefId: string;
  name: string;
  lines: LineResult[];
  /** `met` if all are met or there are none; unknown if none failed but some are unknown. */
  essentials: LineState;
  /** The weight of the met criteria in percent of all; unknown counts as not met. Null for an empty brief. */
  fitPercent: number | null;
  /** The score if everything unknown were met. */
  possiblePercent: number | null;
}
