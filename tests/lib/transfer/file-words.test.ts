import { expect, it } from 'vitest';
import { STANDINGS } from '../../../lib/metrics/benchmarks/standing';
import { standingInFile, tierInFile } from '../../../lib/transfer/file-words';
import { standingWords } from '../../../lib/words/standing-words';
import { tierName } from '../../../lib/words/tier-words';

const spans = STANDINGS.flatMap((_, from) =>
  STANDINGS.slice(from).map((_, n) => STANDINGS.slice(from, from + n + 1)),
);

it.each(spans)('a verdict from %s is called in a file as on an English screen', (...standings) => {
  expect(standingInFile(standings)).toBe(standingWords(standings));
});

it.each([true, false])('so is a tier, below the lowest: %s', (isUnder) => {
  const tier = { id: 'nano', name: 'nano', isUnder };
  expect(tierInFile(tier)).toBe(tierName(tier));
});
