import { expect, it } from 'vitest';
import { RoundedPairs } from '../../../lib/page-file/rounded-pairs';

function pairsIn(...texts: string[]) {
  const pairs = new RoundedPairs('en');
  for (const text of texts) pairs.add({ text, isData: false });
  return pairs.pairs();
}

it('A sentence that leaves out one person keeps its relation to the number beside it', () => {
  expect(pairsIn('Maya and 118 others', '119')).toEqual([{ short: '119', long: '118' }]);
  expect(pairsIn('Maya and 1,203 others', '1,204')).toContainEqual({ short: '1204', long: '1203' });
  expect(pairsIn('118 reactions', '119')).toEqual([]);
  expect(pairsIn('Maya and 117 others', '119')).toEqual([]);
  expect(pairsIn('Maya and 118 others', '119 comments')).toEqual([]);
});
