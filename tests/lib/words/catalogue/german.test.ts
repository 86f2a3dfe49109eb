import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_TIERS } from '../../../../lib/metrics/measures/tiers';
import { setLanguage } from '../../../../lib/words/catalogue/current-language';
import { say } from '../../../../lib/words/catalogue/say';
import { languageCode } from '../../../../lib/words/languages';
import { listOf } from '../../../../lib/words/lists';
import { feeText } from '../../../../lib/words/money-text';
import {
  formatDay,
  formatNumber,
  formatPercentInFull,
  formatPercentRange,
  formatShort,
} from '../../../../lib/words/numbers';
import { rankWords } from '../../../../lib/words/rank-words';
import { sizeWords } from '../../../../lib/words/sentences';
import { tierNameById, tierText } from '../../../../lib/words/tier-words';
import { readMessages } from '../../../../scripts/messages/catalogue';

beforeAll(() => setLanguage('de'));
afterAll(() => setLanguage('en'));

/** With plain spaces, so that it can be typed in a test. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('German', () => {
  it('writes numbers, dates and amounts as Germans do', () => {
    expect(formatNumber(16_476)).toBe('16.476');
    expect(formatNumber(3.25)).toBe('3,3');
    expect(plain(formatPercentRange(2.95, 3.44))).toBe('2,9 % bis 3,5 %');
    expect(plain(feeText(1_234.5, 'EUR'))).toBe('1.234,50 €');
    const march = new Date(2026, 2, 3, 12).getTime();
    expect(formatDay(march, march)).toBe('3. März');
  });

  it('groups thousands in short numbers too', () => {
    expect(formatShort(5_000)).toBe('5.000');
    expect(sizeWords([{ fromFollowers: 5_000, toFollowers: 20_000 }])).toBe('5.000 bis 20.000 Follower');
    expect(plain(formatShort(1_234_567))).toBe('1,235 Mio.');
    // In full, so every digit counts: “12.350” would look exact.
    expect([999, 12_345, 42_900].map(formatShort)).toEqual(['999', '12.345', '42.900']);
  });

  it('lists, counts and ranks in its own grammar', () => {
    expect(listOf(['Likes', 'Kommentare', 'Shares'])).toBe('Likes, Kommentare und Shares');
    expect(say('last-post.days-ago', { count: 1 })).toBe('vor 1 Tag');
    expect(say('last-post.days-ago', { count: 1_200 })).toBe('vor 1.200 Tagen');
    expect(rankWords({ best: 3, worst: 5, of: 12 })).toBe('Platz 3 bis 5 von 12');
    expect(rankWords({ best: 3, worst: 3, of: 12, tied: 1 })).toBe('geteilter Platz 3 von 12');
  });

  it('names the tiers of published schemes, and leaves a name that the user gave as it is', () => {
    expect(
      tierText({ id: 'micro', name: 'micro', isUnder: false, fromFollowers: 0, toFollowers: null }),
    ).toBe('Mikro');
    expect(tierNameById('under-nano', DEFAULT_TIERS)).toBe('unter Nano');
    const renamed = [{ id: 'micro', name: 'small', fromFollowers: 1_000 }];
    expect(tierNameById('micro', renamed)).toBe('small');
  });

  it('shows a typed percentage with all its digits', () => {
    expect(plain(formatPercentInFull(3.2456))).toBe('3,2456 %');
  });

  it('takes the German name of a language', () => {
    expect(languageCode('Englisch')).toBe('en');
  });
});

describe('the German messages', () => {
  const messages = [...readMessages('de')];

  it('have German quotation marks, in pairs', () => {
    const odd = messages.filter(
      ([, text]) => /[”»«]/.test(text) || text.split('„').length !== text.split('“').length,
    );
    expect(odd).toEqual([]);
  });

  it('keep a number and its unit in one line, and a dash between spaces', () => {
    expect(messages.filter(([, text]) => /[\d}] %|—|\p{L}[–]\p{L}/u.test(text))).toEqual([]);
  });

  it('address the reader formally', () => {
    expect(messages.filter(([, text]) => /\b(?:du|dein\p{L}*|dich|dir|euch|euer)\b/iu.test(text))).toEqual(
      [],
    );
  });
});
