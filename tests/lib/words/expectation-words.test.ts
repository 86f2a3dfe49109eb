import { expect, it } from 'vitest';
import { type Expectation, expectationWords } from '../../../lib/words/expectation-words';

it.each<[Expectation, string]>([
  ['whole-number', 'a whole number, such as 1200'],
  [{ code: 'one-of-platforms', ids: ['instagram', 'x'] }, 'one of: instagram, x'],
  [{ code: 'same-platform', platform: 'TikTok' }, 'the same account as profile_url, which is on TikTok'],
  [{ code: 'same-account', handle: 'ana' }, 'the same account as profile_url, which names ana'],
  [{ code: 'one-text', rows: 2 }, 'one text: 2 further rows are inside it, so a quotation mark is missing'],
  [
    { code: 'either', expected: 'amount', smaller: 1.5, larger: 1500 },
    'a number, such as 1200.50; this may be 1.5 or 1500',
  ],
])('a cell that does not fit is told what it should be: %j', (expects, words) => {
  expect(expectationWords(expects)).toBe(words);
});
