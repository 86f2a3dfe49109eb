import type { Brief } from '../../evaluation/brief/brief';
import type { EvaluationSettings } from '../../evaluation/settings';
import type { JudgedProfile } from './judged-profile';

/** What is handed over, and what the user chose to put in. */
export interface HandOverInput {
  /** In the order of the page. */
  profiles: readonly JudgedProfile[];
  settings: EvaluationSettings;
  /** The brief that each profile was compared with; null for none. */
  brief: Brief | null;
  /** The heading of the page. */
  title: string;
  withFees: boolean;
  withNotes: boolean;
  nowMs: number;
  /** The version of Yardstick. */
  version: string;
  /** Identifies the settings, so that two pages can be compared. */
  settingsHash: string;
}

/** The most profiles on one page: each takes two to four sheets of paper, and a longer page prints slowly. */
export const MAX_HANDED_OVER = 100;
