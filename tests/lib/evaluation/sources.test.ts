import { describe, expect, it } from 'vitest';
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
  ...TIER_SCHEMES,
  ...CPM_RANGES,
  ...FEE_REPORTS,
  ...RULES_OF_THUMB,
  ...Object.values(MODIFIERS).filter(({ source }) => source !== null),
  ...Object.values(SIGNAL_FACTS),
  ...BENCHMARKS,
  ...Object.values(JURISDICTIONS).flatMap(({ lists }) => lists),
];

/** Publishers whose page has no address that can be given. */
const WITHOUT_ADDRESS = /reported by Statista$|^(A Little Class|Statusphere|Yardstick’s own choice)\b/;

describe('every source that is cited', () => {
  it.each(CITED.map((cited) => [cited.source, cited] as const))('%s', (source, { sourceUrl, year }) => {
    // A publisher is a name: a capital letter or its own domain, except for one that writes itself small.
    expect(source).toMatch(/^\S*[\p{Lu}.]|^influencerradar\b/u);
    if (sourceUrl === null) expect(source).toMatch(WITHOUT_ADDRESS);
    else expect(sourceUrl).toMatch(/^https?:\/\//);
    // A year that the source prints is kept as a number too, so that every screen can say it.
    const printed = source?.match(/\b(?:19|20)\d{2}\b/g)?.map(Number);
    if (printed) expect(year).not.toBeNull();
  });

  it.each(Object.values(FORMULAS))(
    'of the formula $id is named, with its address unless it is our own',
    (formula) => {
      const { source, sourceUrl } = formula;
      expect(source).toMatch(/^\S*\p{Lu}/u);
      if (source.startsWith('Yardstick: ')) expect(sourceUrl).toBeNull();
      else expect(sourceUrl).toMatch(/^https:\/\//);
    },
  );

  it('is a publisher, never a letter in place of one', () => {
    const names = [...CITED, ...Object.values(FORMULAS)].flatMap(({ source }) => source ?? []);
    // “Source article C” names nobody.
    expect(names.filter((name) => /\b(?:source|article|table)s? [a-z]\b/i.test(name))).toEqual([]);
  });
});
