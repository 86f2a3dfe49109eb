import { describe, expect, it } from 'vitest';
import type { Look } from '../../../../lib/page/look';
import { locate } from '../../../../lib/platforms/youtube/address';
import { countIn, countInFull } from '../../../../lib/platforms/youtube/counts';
import { youtube } from '../../../../lib/platforms/youtube/platform';
import { lookAt } from '../look-at';

const lookIn = (language: string): Look => ({
  ...lookAt(youtube, document, 'https://www.youtube.com/'),
  place: locate(new URL('https://www.youtube.com/')),
  language,
});
const range = (text: string, language: string) => {
  const count = countIn(text, lookIn(language));
  return count && [count.low, count.high];
};

describe('a count on YouTube', () => {
  it('is cut, never rounded up', () => {
    expect(range('1.8M views', 'en')).toEqual([1_800_000, 1_899_999]);
    expect(range('25.3m subscribers', 'en-GB')).toEqual([25_300_000, 25_399_999]);
    expect(range('506m subscribers', 'en-GB')).toEqual([506_000_000, 506_999_999]);
  });

  it('is zero where YouTube writes a word for none', () => {
    expect(range('No views', 'en-GB')).toEqual([0, 0]);
    expect(range('Keine Aufrufe', 'de-DE')).toEqual([0, 0]);
    expect(range('No views', 'pt-BR')).toBeNull();
    expect(range('Members only', 'en')).toBeNull();
  });
});

describe('the number in full that a label gives', () => {
  const short = { value: 77_000, low: 77_000, high: 77_999, precision: 'rounded', raw: '77K views' } as const;

  it('is the only one that the short form allows', () => {
    const label = ' by Maya Bakes 77,097 views 1 day ago 9 minutes, 36 seconds';
    expect(countInFull(short, label)).toMatchObject({ value: 77_097, precision: 'exact' });
    expect(countInFull(short, ' de Maya Bakes 77 097 vues il y a 1 jour')).toMatchObject({ value: 77_097 });
  });

  it('is missing if none or several fit', () => {
    expect(countInFull(short, '9 minutes, 36 seconds')).toBeNull();
    expect(countInFull(short, '77,097 views, 77,500 rolls')).toBeNull();
    expect(countInFull(short, null)).toBeNull();
  });
});
