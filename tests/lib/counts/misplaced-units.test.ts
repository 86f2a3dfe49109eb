import { describe, expect, it } from 'vitest';
import { parseCount } from '../../../lib/counts';
import { cldrLocales } from './cldr-locales';

const value = (text: string, language: string) => parseCount(text, language)?.value ?? null;

describe('a unit of another language', () => {
  it.each([
    ['de', 'Tsd. 5'],
    ['de', 'Mio.: 5'],
    ['de', 'Follower Tsd. 5'],
    ['en', 'K 12'],
    ['en', '12 (K)'],
    ['pl', 'tys. 5'],
    ['ru', 'МЛН 5'],
    ['uk', '12 ХИЛ.'],
    ['fr', '12345 mln'],
    ['en', '12 de milioane'],
    ['en', '12 KCr'],
    ['bs', '12 mil millones'],
    ['ko', '만 5'],
    ['ja', '万5'],
    ['si', '12 මි'],
    ['blo', 'ƖKT 11'],
    ['th', '5 ล้านล้านล้าน'],
    ['my', '5 သန်းသောင်း'],
    ['mr', '5 दशलक्षाधिक'],
    ['hi', '5 दशलक्ष'],
    ['en', 'isigidi 5'],
  ])('%s: "%s" is no count', (language, text) => {
    expect(parseCount(text, language)).toBeNull();
  });

  it.each([
    ['fr', '11 kAbonnés'],
    ['es', '100 MSeguidores'],
    ['tr', '150 BTakipçi'],
    ['hu', '11 EKövető'],
    ['id', '150 rbPengikut'],
    ['ro', '100 de miiUrmăritori'],
  ])('%s: "%s", a label set against its unit, is not the number alone', (language, text) => {
    expect(parseCount(text, language)).toBeNull();
  });

  it('is never ignored', () => {
    const units = new Set<string>();
    for (const tag of [
      'de',
      'es',
      'fr',
      'pl',
      'pt',
      'tr',
      'id',
      'vi',
      'sv',
      'nl',
      'cs',
      'ro',
      'ru',
      'uk',
      'bg',
      'ar',
      'fa',
      'hi',
      'ja',
      'ko',
      'zh',
      'th',
      'en',
      'en-IN',
    ]) {
      for (const compactDisplay of ['short', 'long'] as const) {
        const format = new Intl.NumberFormat(tag, {
          notation: 'compact',
          compactDisplay,
          numberingSystem: 'latn',
        });
        for (const power of [3, 4, 5, 6, 7, 8, 9]) {
          const unit = format
            .format(2 * 10 ** power)
            .replace(/[\d\s.,\u200f]+/gu, ' ')
            .trim();
          if (unit !== '') units.add(unit);
        }
      }
    }
    expect(units.size).toBeGreaterThan(80);
    for (const tag of cldrLocales.filter((_, at) => at % 3 === 0)) {
      for (const unit of units) {
        for (const text of [
          `12 ${unit}`,
          `12${unit}`,
          `12\u00a0${unit}.`,
          `${unit} 12`,
          `12 ${unit} xyzzy`,
        ]) {
          const count = parseCount(text, tag);
          expect(count?.precision, `${tag} "${text}"`).not.toBe('exact');
        }
      }
    }
  }, 60_000);
});

describe('labels that look like units', () => {
  it.each([
    ['ko', '조회 447회'],
    ['ko', '447 조회'],
    ['it', '12 mi piace'],
    ['es', 'A 447 personas les gusta'],
    ['it', 'e altri 12'],
    ['cs', 'v 12 skupinách'],
    ['vi', '447 trả lời'],
    ['de', '447 Mitglieder'],
    ['pt', '447 membros'],
    ['en', 'Likes: 12'],
    ['hu', '447 ember'],
    ['th', 'การดู 447ครั้ง'],
    ['lo', 'ການເບິ່ງ 447 ຄັ້ງ'],
    ['ja', '447 回視聴'],
    ['bn', '447 লাইক'],
  ])('%s: "%s" is read', (language, text) => {
    expect(value(text, language)).toBe(Number(/\d+/.exec(text)?.[0]));
  });
});

describe('letters with another meaning in English', () => {
  it('have the language’s own meaning if separated or with its own decimal mark', () => {
    expect(value('12 M', 'id')).toBe(12_000_000_000);
    expect(value('1,2M', 'id')).toBe(1_200_000_000);
    expect(value('12 B', 'tr')).toBe(12_000);
  });

  it('are not read if both meanings are possible', () => {
    for (const text of ['12M', '1.2M', '1.2 M']) expect(value(text, 'id'), text).toBeNull();
    for (const text of ['12B', '1.2B', '1.2 B']) expect(value(text, 'tr'), text).toBeNull();
    for (const text of ['12 B', '1,2 B', '1,2B', '12 M', '1,2 M', '1,2m'])
      expect(value(text, 'en'), text).toBeNull();
  });

  it('are not read with the decimal mark of another language', () => {
    for (const [text, language] of [
      ['1,1 M', 'th'],
      ['1,1 M', 'he'],
      ['1,1 T', 'en'],
      ['1.1 billion', 'de'],
      ['1.1 billion', 'fr'],
    ] as const) {
      expect(value(text, language), `${language} ${text}`).toBeNull();
    }
  });

  it('are read if the language writes them so', () => {
    expect(value('1.2 M', 'en')).toBe(1_200_000);
    expect(value('12M', 'en')).toBe(12_000_000);
    expect(value('12 M', 'es-419')).toBe(12_000_000);
    expect(value('1,2 M', 'fr')).toBe(1_200_000);
    expect(value('1.1B', 'ja')).toBe(1_100_000_000);
    expect(value('1.1B', 'fr')).toBe(1_100_000_000);
  });
});

describe('a unit that some use for a tenth', () => {
  it('gives a range that covers both', () => {
    expect(parseCount('13 करोड', 'ne', { shortening: 'cut' })).toMatchObject({
      value: 130_000_000,
      low: 13_000_000,
      high: 139_999_999,
    });
    expect(parseCount('1.1 শত কোটি', 'bn', { shortening: 'cut' })).toMatchObject({
      low: 1_100_000_000,
      high: 11_999_999_999,
    });
    expect(parseCount('11 শত কোটি', 'bn')?.value).toBe(11_000_000_000);
  });
});
