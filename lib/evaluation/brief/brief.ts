import type { Span } from '../../metrics/measures/span';
import type { z } from '../../model/schemas/zod';
import type { briefSchema, criterionSchema } from './brief-schema';

/** One criterion of a brief. Percentages are whole numbers: 3 means 3 %. */
export type Criterion = z.infer<typeof criterionSchema>;

export type CriterionKind = Criterion['kind'];

/** What the user looks for, saved under a name. */
export type Brief = z.infer<typeof briefSchema>;
export type BriefLine = Brief['lines'][number];

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
  /** Set if the value is only a bound, because posts may exist that were not seen. */
  bound?: 'at-least' | 'at-most';
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
