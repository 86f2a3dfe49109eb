import { expect, it } from 'vitest';
import { listedFitSentence, listedFitText } from '../../../lib/words/fit-words';

it.each([
  [{ fitPercent: 66.7, possiblePercent: 66.7, essentials: 'met' }, '66%', 'Loaves: 66% met. '],
  [
    { fitPercent: 50, possiblePercent: 100, essentials: 'unknown' },
    '50%',
    'Loaves: 50% met, up to 100% possible. ',
  ],
  [{ fitPercent: 80, possiblePercent: 80, essentials: 'not-met' }, '80%', 'Loaves: 80% met. '],
] as const)('the fit of a row in a list: %o', (fit, text, sentence) => {
  expect(listedFitText(fit)).toBe(text);
  expect(listedFitSentence('Loaves', fit)).toMatch(new RegExp(`^${sentence}`));
});
