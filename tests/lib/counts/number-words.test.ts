import { describe, expect, it } from 'vitest';
import { parseCount } from '../../../lib/counts';

const value = (text: string, language: string) => parseCount(text, language)?.value ?? null;

describe('a number word after a number', () => {
  it.each([
    ['en-IN', '12 lac', 1_200_000],
    ['en-IN', '1.2 lac views', 120_000],
    ['en', '12 lacs', 1_200_000],
    ['en-IN', '12 Lacs', 1_200_000],
    ['en-IN', '3 crores', 30_000_000],
    ['zh-CN', '12 百万', 12_000_000],
    ['zh-TW', '12百萬', 12_000_000],
    ['zh-CN', '12十万次观看', 1_200_000],
    ['ja', '12 百万', 12_000_000],
    ['ja', '1.2千万人', 12_000_000],
    ['ja', '12百億', 120_000_000_000],
    ['ko', '12 백만', 12_000_000],
    ['ko', '1.2천만명', 12_000_000],
    ['ko', '12십만', 1_200_000],
  ])('%s: "%s" is %d', (language, text, expected) => {
    expect(value(text, language)).toBe(expected);
  });

  it.each([
    ['hi', '12 lac'],
    ['en', '12 百万'],
    ['de', '12백만'],
    ['en', '12 hundred'],
    ['en', '3 dozen likes'],
    ['en', '12 thou'],
    ['en', '12 bln views'],
    ['en', '12 kharab'],
    ['hi', '12 सौ'],
    ['ne', '12 अर्ब'],
    ['ja', '3百人'],
    ['zh', '12 百次观看'],
    ['ko', '12백'],
    ['ko', '12 경'],
    ['th', '12 ร้อยล้าน'],
    ['vi', '12 trăm'],
    ['id', '12 ratus'],
    ['tr', '12 yüz'],
    ['ar', '12 مائة'],
    ['ru', '12 сотен'],
    ['de', '12 Dutzend'],
    ['fr', '12 centaines'],
    ['es', '12 centenares'],
    ['it', '12 centinaia'],
    ['pt', '12 dúzias'],
    ['pl', '12 setek'],
    ['sv', '12 hundra'],
    ['nl', '12 honderd'],
    ['nl', '12 tientallen'],
    ['de', '12 Hunderte'],
    ['nb', '12 hundre'],
    ['da', '12 hundrede'],
    ['sv', '12 dussin'],
    ['fi', '12 sataa'],
    ['et', '12 sada'],
    ['lt', '12 šimtai'],
    ['cs', '12 desítek tisíc'],
    ['sk', '12 stoviek'],
    ['hu', '12 száz'],
    ['ro', '12 zeci de mii'],
    ['hr', '12 stotine'],
    ['it', '12 migliaia'],
    ['fr', '12 vingtaines'],
    ['fr', '12 Mds'],
    ['de', '12 billion views'],
    ['pt', '12 dezenas'],
    ['tr', '12 düzine'],
    ['id', '12 lusin'],
    ['ru', '12 десятков'],
    ['ru', '12 кк'],
    ['bg', '12 стотици'],
    ['el', '12 δεκάδες'],
    ['he', '12 מאות'],
    ['ar', '12 مئات'],
    ['fa', '12 ملیون'],
    ['ur', '12 سو'],
    ['ml', '12 മില്യൺ'],
    ['te', '12 కోట్ల'],
    ['ta', '12 லட்சங்கள்'],
    ['gu', '12 મિલિયન'],
    ['pa', '12 ਮਿਲੀਅਨ'],
    ['or', '12 ମିଲିୟନ'],
    ['si', '12 ලක්ෂ'],
    ['si', 'ලක්ෂ 12'],
    ['mr', '12 शंभर'],
    ['hi', '12 hajar'],
    ['lo', '12 ຮ້ອຍ'],
    ['ja', '12 ダース'],
  ])('%s: "%s" is never 12', (language, text) => {
    expect(parseCount(text, language)).toBeNull();
  });

  it('does not change a number with two units: "3억5천만", "1万2千"', () => {
    for (const [text, language] of [
      ['3억5천만', 'ko'],
      ['1万2千', 'ja'],
      ['1千2百万', 'zh'],
    ] as const)
      expect(parseCount(text, language), text).toBeNull();
  });

  it('is not confused with a label: "12 경기", "12 crew members"', () => {
    expect(value('12 경기', 'ko')).toBe(12);
    expect(value('12 crew members', 'en')).toBe(12);
    expect(value('12 centros', 'es')).toBe(12);
  });
});

describe('a thousand without a digit', () => {
  it('is read in French and Italian, which omit the digit', () => {
    expect(parseCount('mille', 'fr')).toMatchObject({ value: 1_000, low: 500, high: 1_999 });
    expect(parseCount('Mille', 'it-IT', { shortening: 'cut' })).toMatchObject({ low: 1_000, high: 1_999 });
  });

  it('is not read inside a sentence or in another language', () => {
    expect(parseCount('mille grazie', 'it')).toBeNull();
    expect(parseCount('mille', 'en')).toBeNull();
  });
});

describe('Nepali, whose long forms in CLDR are wrong by a factor of ten', () => {
  it('gives a range that contains the number, in every form and size', () => {
    for (const language of ['ne', 'ne-NP', 'ne-IN'])
      for (const compactDisplay of ['short', 'long'] as const)
        for (const numberingSystem of ['latn', 'deva'])
          for (let power = 3; power < 14; power += 1)
            for (const factor of [1, 1.1, 1.5, 2, 2.2, 3, 5, 9.9]) {
              const number = Math.round(factor * 10 ** power);
              const text = new Intl.NumberFormat(language, {
                notation: 'compact',
                compactDisplay,
                numberingSystem,
              }).format(number);
              const count = parseCount(text, language);
              if (count) expect([count.low <= number, number <= count.high], text).toEqual([true, true]);
            }
  });
});
