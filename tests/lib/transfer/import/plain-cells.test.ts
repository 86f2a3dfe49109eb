import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnShapes } from '../../../../lib/transfer/import/column-style';
import { contactIn } from '../../../../lib/transfer/import/contact-cell';
import { isPlainDay } from '../../../../lib/transfer/import/date-column';
import { type Column, MEANINGS, type Meaning } from '../../../../lib/transfer/import/meanings';
import { anyNumberText, numberStyle } from '../../../../lib/transfer/import/number-text';
import { isPlainEmail } from '../../../../lib/transfer/import/plain-email';
import { numberShape, plainNumber } from '../../../../lib/transfer/import/plain-number';
import type { Answers } from '../../../../lib/transfer/import/questions';
import { rowTakers } from '../../../../lib/transfer/import/row-takers';
import { openProfile } from '../../../../lib/transfer/import/row-values';
import { TextIndex } from '../../../../lib/transfer/import/text-index';
import { dateIn, dateText } from '../../../../lib/typed/date-text';

/** Cells of every column, and some of none. */
const CELLS =
  '|0|007|1204|1,204|1.204|1.000|1.204,5|94.6K|94,6k|0.5M|3.2%|3,2 %|0.032|120%|56.3 (0.04)|>10k|100K+|12 500|1E+05|+49 30 123456|4.9E+10|TBD|n/a|-|?|Zo? Lind|Zo\ufffd|$50|50 €|1.085 EUR|450,- €|20 yen|kr 200|2026-03-01|2026-02-30|2026-13-01|03/04/2026|13/04/2026|March 3, 2026|4|4/5|★★★|Contacted|do not contact|food, travel|maya@mail.example|https://maya.example'.split(
    '|',
  );
const numberLike = fc
  .array(fc.constantFrom(...'0123456789001.,.,kKm%M'), { minLength: 1, maxLength: 9 })
  .map((signs) => signs.join(''));
const cell = fc.oneof(
  fc.constantFrom(...CELLS),
  numberLike,
  fc.string({ maxLength: 6, unit: 'grapheme' }).map((text) => text.trim()),
  fc.integer({ min: 190, max: 210 }).map((length) => 'é'.repeat(length)),
  fc.record({
    text: fc.constantFrom('1200', '3.5', '6.1%', '0'),
    number: fc.constantFrom(1200, 3.5, 0.061, 0),
  }),
);
const column = (meaning: Meaning, at: number): Column => ({
  ...{ at, meaning, heading: `Column ${at}`, platform: null, otherPlatform: null },
  ...{ confidence: 'certain', why: 'heading' },
});
const table = fc.array(fc.constantFrom(...MEANINGS), { minLength: 1, maxLength: 4 }).chain((meanings) =>
  fc.record({
    columns: fc.constant(meanings.map(column)),
    rows: fc.array(fc.array(cell, { maxLength: meanings.length }), { minLength: 1, maxLength: 12 }),
  }),
);
const answers: fc.Arbitrary<Answers> = fc.constantFrom(
  {},
  { 'decimal-mark:0': ',', 'zero:0': 'none', 'rate-unit:0': 'share', 'currency:0': 'EUR' },
  { 'decimal-mark:0': '.', 'date-order:0': 'day-first' },
);
const account = {
  ...({ platform: 'instagram', handle: 'maya', accountId: null } as const),
  ...{ columns: [], repairedFrom: null },
};

describe('a row that is only checked', () => {
  it('refuses, asks and cuts what reading it would', () => {
    fc.assert(
      fc.property(table, answers, ({ columns, rows: cells }, answered) => {
        const rows = cells.map((own, at) => ({ line: at + 2, cells: own }));
        const said = (isChecked: boolean) => {
          const takers = rowTakers(rows, columns, answered);
          const refused: unknown[] = [];
          const refuse = (...cellRefused: unknown[]) => refused.push(cellRefused);
          for (const [n, row] of rows.entries()) {
            if (isChecked) takers.check(n, { account }, refuse);
            else takers.valuesOf(row, [openProfile(account)], refuse);
          }
          const { cut, lost } = takers;
          return { refused, questions: takers.questions(), cut: cut.remarks(), lost: { ...lost } };
        };
        expect(said(true)).toEqual(said(false));
      }),
      { numRuns: 1_500 },
    );
  });
});

describe('a column of numbers', () => {
  it('has the style that reading each of them proves', () => {
    fc.assert(
      fc.property(fc.array(numberLike, { maxLength: 20 }), fc.boolean(), (texts, isCount) => {
        const rows = texts.map((text, at) => ({ line: at + 1, cells: [text] }));
        const each = texts.flatMap((text) => anyNumberText(text) ?? []);
        expect(columnShapes(rows, 0, isCount).style).toEqual(numberStyle(each, isCount));
      }),
      { numRuns: 500 },
    );
  });

  it('knows the shape of each plain one, and of nothing else', () => {
    fc.assert(
      fc.property(numberLike, (text) => {
        const plain = plainNumber(text);
        expect(numberShape(text) > 0).toBe(plain !== null && /^[%kKmM]?$/.test(plain.behind));
        expect(numberShape(`00${text},000`, 2, 2 + text.length)).toBe(numberShape(text));
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('the numbers of texts', () => {
  it('are the same for equal texts alone, wherever they stand', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 3, unit: fc.constantFrom(...'ab é') })), (texts) => {
        const index = new TextIndex();
        const all = [...new Set(texts)];
        for (const text of texts)
          expect(index.numberOf(`a${text}b`, 1, 1 + text.length)).toBe(index.texts.indexOf(text));
        expect(index.texts).toEqual(all);
      }),
    );
    const index = new TextIndex();
    const numbers = Array.from({ length: 5_002 }, (_, n) => index.numberOf(`${n}`, 0, `${n}`.length));
    expect(numbers.slice(4_998)).toEqual([4_998, 4_999, -1, -1]);
    expect([index.numberOf('17', 0, 2), index.numberOf('5001', 0, 4)]).toEqual([17, -1]);
  });
});

describe('a plain day', () => {
  const part = (max: number) => fc.integer({ min: 0, max }).map((value) => String(value).padStart(2, '0'));
  it('is the day that reading it gives, in any order of day and month', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1890, max: 2210 }), part(13), part(32), (year, month, day) => {
        const text = `${year}-${month}-${day}`;
        const read = dateText(text);
        expect(isPlainDay(`1,${text}0,`, 2, 2 + text.length)).toBe(isPlainDay(text));
        if (isPlainDay(text)) expect(read && dateIn(read, null)).toBe(text);
        else expect(read === null || Number(day) > 28).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a plain address', () => {
  const PARTS = "maya|Leo_9|mail|example|de|museum|x|é|@|@|.|.|..|-|+|_|7| |,|<|>|'|/|mailto:".split('|');
  it('is the one contact that reading its cell finds', () => {
    const address = fc.array(fc.constantFrom(...PARTS), { maxLength: 9 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(address, (text) => {
        const isPlain = isPlainEmail(text);
        expect(isPlainEmail(`"${text}"`, 1, 1 + text.length)).toBe(isPlain);
        if (isPlain) expect(contactIn(text, 'E-mail')).toEqual({ email: text });
      }),
      { numRuns: 4_000 },
    );
  });

  it.each(['maya@mail.example', 'maya.lind+ads@mail-1.co.example', 'M_9@A.DE'])(
    'is known as one: %s',
    (text) => {
      expect(isPlainEmail(text)).toBe(true);
    },
  );

  it.each([
    '',
    'maya',
    'maya@mail',
    '@mail.example',
    'a@b@mail.example',
    'a@mail..de',
    'a@.de',
    'a@mail.d',
    'a@mail.d3',
  ])('is no other text: %s', (text) => {
    expect(isPlainEmail(text)).toBe(false);
  });
});
