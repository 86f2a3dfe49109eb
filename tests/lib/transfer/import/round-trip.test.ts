import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { toCsv } from '../../../../lib/transfer/export/to-csv';
import { openFile, openText } from '../../../../lib/transfer/import/open-file';
import { planImport } from '../../../../lib/transfer/import/plan';
import { EMPTY_ROW } from '../row-arbitrary';

/** Letters of many scripts, and the signs that files of tables are made of. */
const LETTERS = [...'aZ09 .-_éßłıñçøæабвЖїαβγ名前フォロワーの이름팔로워粉丝数المتابعونनामसूची😀"\',;|\t#@=+'];
const text = fc
  .array(fc.constantFrom(...LETTERS), { minLength: 1, maxLength: 12 })
  // Letters at both ends, so that the text is no number, no formula and no word for "not known".
  .map((letters) => `q${letters.join('')}q`);
const handle = fc.stringMatching(/^[a-z][a-z0-9_]{3,10}[a-z]$/);
const row = fc.record({ handle, name: text, followers: fc.integer({ min: 1, max: 9e8 }), notes: text });
const list = fc.uniqueArray(row, { minLength: 2, maxLength: 6, selector: (one) => one.handle });

type Row = { handle: string; name: string; followers: number; notes: string };

const HEADING = ['Instagram', 'Full name', 'Followers', 'Notes'];
const cellsOf = ({ handle: own, name, followers, notes }: Row) => [own, name, String(followers), notes];

function rowsIn(opened: ReturnType<typeof openText>): Row[] {
  if (!opened.ok) throw new Error(JSON.stringify(opened.fault));
  const plan = planImport(opened.value);
  expect(plan.refusedRows).toEqual([]);
  expect(plan.refusedCells).toEqual([]);
  return plan.creators.map(({ profiles, name, notes }) => ({
    handle: profiles[0]?.handle ?? '',
    name: name[0]?.value ?? '',
    followers: profiles[0]?.followers[0]?.value.value ?? 0,
    notes: notes.join('\n'),
  }));
}

/** A name is on one line with single blanks. */
const tidied = (rows: readonly Row[]) => rows.map((one) => ({ ...one, name: one.name.replace(/\s+/g, ' ') }));

describe('any list, in any script', () => {
  it('comes back from a text file with any separator and encoding', () => {
    fc.assert(
      fc.property(
        list,
        fc.constantFrom(',', ';', '\t'),
        fc.constantFrom('\n', '\r\n'),
        fc.constantFrom('utf-8', 'utf-8 with mark', 'utf-16le'),
        (rows, delimiter, newline, encoding) => {
          const csv = Papa.unparse([HEADING, ...rows.map(cellsOf)], { delimiter, newline });
          expect(rowsIn(openFile(encoded(csv, encoding)))).toEqual(tidied(rows));
        },
      ),
      { numRuns: 150 },
    );
  });

  it('is the same list as JSON and as JSON Lines', () => {
    fc.assert(
      fc.property(list, (rows) => {
        const objects = rows.map((one) =>
          Object.fromEntries(HEADING.map((key, at) => [key, cellsOf(one)[at]])),
        );
        expect(rowsIn(openText(JSON.stringify(objects)))).toEqual(tidied(rows));
        expect(rowsIn(openText(objects.map((one) => JSON.stringify(one)).join('\n')))).toEqual(tidied(rows));
      }),
      { numRuns: 50 },
    );
  });
});

it("keeps an apostrophe before a sign in somebody else's text", () => {
  const own = { handle: 'maya.bakes', name: 'Maya', followers: 12_000, notes: "Asked;'=yes, '=no" };
  expect(rowsIn(openText(Papa.unparse([HEADING, cellsOf(own)])))).toEqual([own]);
  expect(rowsIn(openText(JSON.stringify([{ Instagram: 'maya.bakes', Notes: own.notes }])))[0]?.notes).toBe(
    own.notes,
  );
});

describe('a file that Yardstick wrote', () => {
  it('is read without a question, with the same profiles, names, tags and notes', () => {
    fc.assert(
      fc.property(list, fc.constantFrom('comma', 'semicolon'), (rows, style) => {
        const written = rows.map((one) => ({
          ...{ ...EMPTY_ROW, handle: one.handle, display_name: one.name, notes: one.notes },
          ...{
            profile_url: `https://www.instagram.com/${one.handle}/`,
            followers: one.followers,
            er_pct: 3.2,
          },
        }));
        const opened = openText(toCsv(written, style));
        expect(rowsIn(opened)).toEqual(tidied(rows));
        expect(opened.ok && planImport(opened.value).questions).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });
});

function encoded(csv: string, encoding: string): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(csv);
  if (encoding === 'utf-8 with mark') return new TextEncoder().encode(`\ufeff${csv}`);
  const units = Uint16Array.from({ length: csv.length + 1 }, (_, at) => `\ufeff${csv}`.charCodeAt(at));
  return new Uint8Array(units.buffer);
}
