import type { Fee } from '../../model/candidate';
import type { Pace } from '../engagement/sample-facts';
import type { Rate } from '../evaluation';
import type { FormulaId } from '../formulas';
import type { Seen } from '../seen';
import type { Signals } from '../signals/signal';

/** What the browser's own detector (`i18n.detectLanguage`) says of the captions. */
export interface LanguagesDetected {
  isReliable: boolean;
  languages: { language: string; percentage: number }[];
}

/** All that the lines of a brief may be held against. */
export interface Known extends Seen {
  rateBy: (formula: FormulaId) => Rate | null;
  pace: Pace | null;
  signals: Signals;
  fee: Fee | null;
  captionLanguages: LanguagesDetected | null;
}
