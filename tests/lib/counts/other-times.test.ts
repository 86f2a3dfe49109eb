import { describe, expect, it } from 'vitest';
import { parseCount } from '../../../lib/counts';
import { isOtherTime } from '../../../lib/counts/other-times';

const language = (tag: string) => ({ tag }) as Parameters<typeof isOtherTime>[1];

describe('a short word for a time', () => {
  it.each([
    ['cs', '5 hod'],
    ['cs', '5 hod.'],
    ['it', '3 gg'],
    ['nl', '2 jr'],
    ['ru', '4 нед.'],
    ['ko', '2달 전'],
    ['zh-CN', '3 个月'],
  ])('is no count in %s: %s', (tag, text) => {
    expect(parseCount(text, tag)).toBeNull();
  });

  it.each([
    ['cs', 'hodnocení'],
    ['it', 'minori'],
    ['nl', 'jrvrienden'],
    ['ru', 'часть'],
    ['uk', 'годинник'],
    ['hu', 'hófehér'],
    ['ko', '달성'],
  ])('ends where the word ends: %s "%s" is another word', (tag, word) => {
    expect(isOtherTime(` ${word}`, language(tag))).toBe(false);
  });

  // The full names and their plurals are those of `Intl`.
  it.each(['cs', 'el', 'hu', 'it', 'nl', 'ru', 'sk', 'uk', 'ar', 'ko', 'th'])(
    'is no count in full: %s',
    (tag) => {
      for (const unit of ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'] as const) {
        for (const count of [1, 2, 5, 11, 23]) {
          const lasting = new Intl.NumberFormat(tag, {
            style: 'unit',
            unit,
            unitDisplay: 'long',
            numberingSystem: 'latn',
          });
          const ago = new Intl.RelativeTimeFormat(`${tag}-u-nu-latn`);
          for (const text of [lasting.format(count), ago.format(-count, unit)]) {
            expect(parseCount(text, tag), text).toBeNull();
          }
        }
      }
    },
  );
});
