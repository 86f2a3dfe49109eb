import { describe, expect, it } from 'vitest';
import { parseCount } from '../../../lib/counts';

const value = (text: string, language: string) => parseCount(text, language)?.value ?? null;

describe('times such as "5m" in every kind of English', () => {
  const countries = ['AU', 'CA', 'GB', 'IE', 'IN', 'NZ', 'PH', 'SG', 'US', 'ZA'].map((land) => `en-${land}`);

  it.each([
    '5m ago',
    '5M ago',
    '12m ago',
    '1.2m ago',
    '5m old',
    '5m left',
    '5m read',
    'Posted 5m',
    'Live: 5m',
  ])('"%s" is no count', (text) => {
    for (const language of ['en', ...countries]) expect(value(text, language), language).toBeNull();
  });

  it.each(['5 min', '5 mins ago', '5 mo', '5 mths ago', '5 hrs', '2 wks', '3 yrs', '5 m', '5 h', '5 d'])(
    '"%s" is not a count, and neither is its number',
    (text) => {
      for (const language of ['en', 'und', ...countries]) expect(value(text, language), language).toBeNull();
    },
  );

  it('are not read as millions where a time is likely: "5m", "5m · edited"', () => {
    for (const text of ['5m', '5m · edited', 'maya · 5m', '5m •']) expect(value(text, 'en'), text).toBeNull();
    expect(value('5m · edited', 'en-GB')).toBeNull();
  });

  it('are read as millions beside what is counted', () => {
    expect(value('25m subscribers', 'en-GB')).toBe(25_000_000);
    expect(value('5m views', 'en')).toBe(5_000_000);
    expect(value('5m watching', 'en')).toBe(5_000_000);
    expect(value('Views: 5m', 'en-GB')).toBe(5_000_000);
    expect(value('5m', 'en-GB')).toBe(5_000_000);
    expect(value('5.3m', 'en')).toBe(5_300_000);
    expect(value('5M', 'en')).toBe(5_000_000);
  });
});
