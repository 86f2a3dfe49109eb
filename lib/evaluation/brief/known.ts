import type { Fee, Snapshot } from '../../model/candidate';
import type { PlatformId } from '../../model/platform';
import type { PostReadings } from '../../model/post';
import type { ProfileReadings } from '../../model/profile';
import type { Pace } from '../engagement/sample-facts';
import type { EvaluationSettings, Rate } from '../evaluation';
import type { FormulaId } from '../formulas';
import type { Signals } from '../signals/signal';
import type { Span } from '../span';

/** What the browser's own detector (`i18n.detectLanguage`) says of the captions. */
export interface LanguagesDetected {
  isReliable: boolean;
  languages: { language: string; percentage: number }[];
}

/** All that the lines of a brief may be held against. */
export interface Known {
  platform: PlatformId;
  profile: ProfileReadings | null;
  followers: Span | null;
  posts: readonly PostReadings[];
  rateBy: (formula: FormulaId) => Rate | null;
  pace: Pace | null;
  signals: Signals;
  fee: Fee | null;
  captionLanguages: LanguagesDetected | null;
  earlier: readonly Pick<Snapshot, 'takenAtMs' | 'profile'>[];
  settings: EvaluationSettings;
  nowMs: number;
}
