import type { Fee } from '../../model/candidate';
import type { PlatformId } from '../../model/platform';
import type { FormulaId } from '../measures/formulas';
import type { Span } from '../measures/span';

/** What one line of a brief asks for. Percentages are whole numbers: 3 means 3 %. */
export type Criterion =
  | { kind: 'platforms'; platforms: PlatformId[] }
  /** Both ends included; null for no end. */
  | { kind: 'followers'; from: number | null; to: number | null }
  | { kind: 'tiers'; tierIds: string[] }
  | { kind: 'rate-at-least'; formula: FormulaId; percent: number }
  | { kind: 'posts-per-week-at-least'; posts: number }
  /** Of the captions; BCP 47, compared by language alone. */
  | { kind: 'languages'; languages: string[] }
  /** In the bio or a caption. */
  | { kind: 'words'; words: string[]; all: boolean }
  | { kind: 'worked-with-brands' }
  /** Names of competitors that must not stand in the bio or a caption. */
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
  /** An essential that is not met rules a profile out; a preference only weighs. */
  essential: boolean;
  /** Above zero; how much the line counts beside the others. */
  weight: number;
}

/** What the user looks for, saved under a name. */
export interface Brief {
  id: string;
  name: string;
  lines: BriefLine[];
}

export type LineState = 'met' | 'not-met' | 'unknown';

/** Where a word of the brief stands. `postId` is null for the bio. */
export interface WordSeen {
  word: string;
  postId: string | null;
}

export interface LineResult {
  lineId: string;
  kind: CriterionKind;
  state: LineState;
  /** What was compared, in the criterion's unit; null where that is no number or was not seen. */
  value: Span | null;
  /** For words and names: where they were seen. */
  words: WordSeen[];
  /** Posts, captions or signals that the answer rests on; null where it rests on the profile alone. */
  sampleSize: number | null;
}

/** How far a profile is what a brief asks for. */
export interface Fit {
  briefId: string;
  name: string;
  lines: LineResult[];
  /** All met, one not met, or none failed but some unknown. `met` where there are none. */
  essentials: LineState;
  /** The weight of the lines met, of all: what is unknown counts as not met. Null for a brief without lines. */
  fitPercent: number | null;
  /** What the fit would be if everything unknown turned out well. */
  possiblePercent: number | null;
}
