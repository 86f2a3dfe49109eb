import type { Rank } from '../../evaluation/benchmarks/shortlist-rank';
import type { Brief } from '../../evaluation/brief/brief';
import type { EvaluationSettings } from '../../evaluation/settings';
import type { Fee } from '../../model/candidate';
import type { FormulaId } from '../../model/platform-facts';
import type { JudgedProfile } from './judged-profile';

/** How many profiles the user chose from, and what narrowed them. */
export interface ChosenFrom {
  /** All profiles on the shortlist. */
  saved: number;
  /** How many of them pass the filters that are open; null without a filter. */
  passing: number | null;
  /** The filters in words. */
  filters: readonly string[];
  /** How many more filters are about tags, lists and other marks of the user, which are nobody else's business. */
  ownFilters: number;
}

/** What is handed over, and what the user chose to put in. */
export interface HandOverInput {
  /** In the order of the page. */
  profiles: readonly JudgedProfile[];
  settings: EvaluationSettings;
  /** The brief that each profile was compared with; null for none. */
  brief: Brief | null;
  /** The heading of the page. */
  title: string;
  /** Why these profiles, in the user's words; empty for nothing. */
  why: string;
  /** Why each profile, in the user's words, by the id of the candidate. A profile without a reason is absent. */
  reasons: Readonly<Record<string, string>>;
  /** Null if it is not known, or not to be told. */
  chosenFrom: ChosenFrom | null;
  /** Where each profile stands in the whole list by each formula, by the id of the candidate. */
  ranks: Readonly<Record<string, Partial<Record<FormulaId, Rank>>>>;
  withFees: boolean;
  /** What may be spent, shown with fees only; null if it is not known, or not to be told. */
  budget: Fee | null;
  /** Whether the totals leave out those who have declined, as the user chose for the budget. */
  withoutDeclined: boolean;
  withStage: boolean;
  withNotes: boolean;
  nowMs: number;
  /** The version of Yardstick. */
  version: string;
  /** Identifies the settings, so that two pages can be compared. */
  settingsHash: string;
}

/** The most profiles on one page: each takes two to four sheets of paper, and a longer page prints slowly. */
export const MAX_HANDED_OVER = 100;
