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
  expect(pairsIn('Maya and 115 others', '119')).toEqual([]);
  expect(pairsIn('Maya and 118 others', '119 comments')).toEqual([]);
});

it.each([
  ['Otto 2 and 118 others', '119'],
  ['Studio 54 and 118 others', '119'],
  ['Otto 2、他118人', '119'],
  ['Otto 2님 외 118명', '119'],
])('A name with digits does not hide the number of the others: “%s”', (sentence, alone) => {
  expect(pairsIn(sentence, alone)).toContainEqual({ short: '119', long: '118' });
});

it('A sentence that names several persons keeps its relation too', () => {
  expect(pairsIn('Maya, Otto 2 and 117 others', '119')).toEqual([
    { short: '118', long: '117' },
    { short: '119', long: '118' },
  ]);
  expect(pairsIn('Maya et 1\u202f203 autres', '1\u202f204')).toContainEqual({ short: '1204', long: '1203' });
});
