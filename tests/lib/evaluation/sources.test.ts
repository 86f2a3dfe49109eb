import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BENCHMARKS } from '../../../lib/evaluation/benchmarks/registry';
import { JURISDICTIONS } from '../../../lib/evaluation/disclosure/jurisdictions';
import { FORMULAS } from '../../../lib/evaluation/formulas';
import { CPM_RANGES } from '../../../lib/evaluation/money/cpm-ranges';
import { FEE_REPORTS } from '../../../lib/evaluation/money/fee-reports';
import { MODIFIERS } from '../../../lib/evaluation/money/modifiers';
import { RULES_OF_THUMB } from '../../../lib/evaluation/money/rules-of-thumb';
import { SIGNAL_FACTS } from '../../../lib/evaluation/signals/signal-facts';
import { TIER_SCHEMES } from '../../../lib/evaluation/tier-schemes';

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
const ANONYMOUS = /\b(source )?articles? [a-e]\b|\bsource articles?\b|\barticle-[a-e]\b/i;

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(tsx?|md)$/.test(name))
    .map((name) => join(folder, name));

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

  it.each(Object.values(FORMULAS).map((formula) => [formula.id, formula] as const))(
    '%s says who uses it',
    (_name, formula) => {
      expect(JSON.stringify(formula)).not.toMatch(ANONYMOUS);
    },
  );

  it('is never called by a letter', () => {
    expect(JSON.stringify([CITED, JURISDICTIONS])).not.toMatch(ANONYMOUS);
    for (const file of [...filesBelow('lib'), ...filesBelow('components'), 'docs/methods.md', 'README.md'])
      expect({ file, anonymous: readFileSync(file, 'utf8').match(ANONYMOUS)?.[0] }).toEqual({
        file,
        anonymous: undefined,
      });
  });
});
