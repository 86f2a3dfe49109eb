import { CPM_RANGES } from '../../../lib/evaluation/money/cpm-ranges';
import { FEE_REPORTS } from '../../../lib/evaluation/money/fee-reports';
import { MODIFIERS } from '../../../lib/evaluation/money/modifiers';
import { RULES_OF_THUMB } from '../../../lib/evaluation/money/rules-of-thumb';
import { SIGNAL_FACTS } from '../../../lib/evaluation/signals/signal-facts';
import { BENCHMARKS } from '../../../lib/metrics/benchmarks/registry';
import { JURISDICTIONS } from '../../../lib/metrics/disclosure/word-patterns';
import { FORMULAS } from '../../../lib/metrics/measures/formulas';
import { TIER_SCHEMES } from '../../../lib/metrics/measures/tier-schemes';

const CITED = [
  ...[...CPM_RANGES, ...FEE_REPORTS, ...RULES_OF_THUMB, ...BENCHMARKS, ...TIER_SCHEMES],
  ...[...Object.values(MODIFIERS), ...Object.values(SIGNAL_FACTS), ...Object.values(FORMULAS)],
  ...Object.values(JURISDICTIONS).flatMap(({ lists }) => lists),
].flatMap(({ source }) => source ?? []);

/** The titles of publishers, the name that English has for itself, and German names that look like English words. */
export const SAME_IN_GERMAN = [
  ...CITED,
  'English',
  'Brasilianischer Real',
  'Konvertible Mark',
  'St.-Helena-Pfund',
  'Usbekistan-Sum',
];
