import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Candidate, Fee } from '../../../../lib/model/candidate';
import type { OwnField } from '../../../../lib/model/label';
import { listCandidates } from '../../../../lib/store/find-candidates';
import { listFields } from '../../../../lib/store/list-labels';
import { exportRow } from '../../../../lib/transfer/export/export-row';
import { valuesOf } from '../../../../lib/transfer/export/file-column';
import { ownFileColumns } from '../../../../lib/transfer/export/own-file-columns';
import { csvBody, csvHeading, jsonLines } from '../../../../lib/transfer/export/text-files';
import { writeWorkbook } from '../../../../lib/transfer/export/workbook/write-workbook';
import { openFile } from '../../../../lib/transfer/import/open-file';
import { planImport } from '../../../../lib/transfer/import/plan';
import { freshShortlist } from '../../store/fresh-database';
import { importPlan } from './import-text';

const FIELDS: readonly OwnField[] = [
  { id: 'f1', name: 'Straße', kind: 'text', colour: null, options: [] },
  { id: 'f2', name: '予算', kind: 'number', colour: null, options: [] },
  { id: 'f3', name: 'تاريخ', kind: 'date', colour: null, options: [] },
  { id: 'f4', name: 'Zip;=A1, "x"', kind: 'text', colour: null, options: [] },
  { id: 'f5', name: 'Size', kind: 'choice', colour: null, options: [] },
];

/** Letters of many scripts and what files of tables are made of, with letters at both ends: a grid has tidied texts. */
const LETTERS = [...'aZ09 .-_éßłıñçøæабвЖїαβγ名前フォロワー이름팔로워粉丝数المتابعननाम😀"\',;|\t#@=+\n'];
const text = fc.oneof(
  fc
    .array(fc.constantFrom(...LETTERS), { minLength: 1, maxLength: 12 })
    .map((letters) => `q${letters.join('')}q`),
  // Words that mean "not known", a ban or a number in somebody else's list.
  fc.constantFrom(
    'none',
    'later',
    'N/A',
    '-',
    '?',
    'do not contact',
    "'=yes",
    '=1+1',
    '+49',
    'TRUE',
    '007',
    '1,5',
  ),
);
const line = text.map((one) => one.replace(/\s+/g, ' '));
const day = fc.constantFrom('2024-02-29', '2026-01-02', '2026-12-31');
const amount = fc.constantFrom(0, 1, 750, 1234, 1200.5, 0.25, 1.085, 1_000_000);
const fee: fc.Arbitrary<Fee | null> = fc.option(
  fc.record({ amount, currency: fc.constantFrom('EUR', 'USD', 'JPY', 'PLN') }),
);
const handle = fc.stringMatching(/^[a-z][a-z0-9_]{3,10}[a-z]$/);
/** As a list writes it: in full, "94.6K", "1234.5K", "1.2M", "12亿", "ca. 5000". */
const followers = fc.oneof(
  fc.integer({ min: 1, max: 9e8 }).map((value) => ({ value, low: value, high: value })),
  fc
    .record({
      of: fc.integer({ min: 1, max: 99_999 }),
      step: fc.constantFrom(10, 100, 1e3, 1e4, 1e5, 1e6, 1e7),
    })
    .map(({ of, step }) => ({ value: of * step, low: of * step, high: of * step + step - 1 })),
  fc.constant({ value: 5_000, low: 4_500, high: 5_499 }),
);
const typed = fc.record({
  followers: fc.option(followers),
  rate: fc.option(fc.record({ percent: fc.constantFrom(0.5, 3.2, 12.345, 1.085), isAbout: fc.boolean() })),
  day: fc.option(day),
});

const one = fc.record({
  handle,
  platform: fc.constantFrom('instagram' as const, 'tiktok' as const),
  displayName: fc.option(line),
  notes: fc.oneof(fc.constant(''), text),
  tags: fc.uniqueArray(fc.constantFrom('cake', 'später', '名前', 'none', 'a|b', '#x'), { maxLength: 3 }),
  lists: fc.uniqueArray(fc.constantFrom('spring', 'later; soon'), { maxLength: 2 }),
  stageName: fc.constantFrom('Zugesagt 🤝', 'none', 'do not contact', 'Verhandlung'),
  email: fc.option(fc.constantFrom('maya@lind.example', 'on request')),
  phone: fc.option(fc.constantFrom('+49 170 1234567', '0170/123')),
  rating: fc.option(fc.integer({ min: 1, max: 5 })),
  nextAction: fc.option(fc.record({ text: line, day: fc.option(day) })),
  audience: fc.option(
    fc.record({
      ...{ countries: line, ages: line, genders: line },
      ...{ reach: fc.option(fc.integer({ min: 0, max: 9e6 })), day: fc.option(day) },
    }),
  ),
  ...{ fee, offered: fee, agreed: fee, doNotContact: fc.boolean() },
  fields: fc.record(
    { f1: text, f2: amount, f3: day, f4: fc.constantFrom('10115', '20095'), f5: fc.constantFrom('L', '38') },
    { requiredKeys: [] },
  ),
  typed: fc.option(typed),
  /** What Yardstick read, on another day. */
  read: fc.option(fc.integer({ min: 1, max: 9e8 })),
});
type One = typeof one extends fc.Arbitrary<infer Value> ? Value : never;

const list = fc.uniqueArray(one, { minLength: 1, maxLength: 5, selector: (made) => made.handle });

function candidateOf(made: One): Candidate {
  const {
    doNotContact,
    rating,
    nextAction,
    audience,
    offered,
    agreed,
    phone,
    typed: figures,
    read: _,
    ...plain
  } = made;
  return {
    ...plain,
    ...{ id: made.handle, accountId: null, earlierHandles: [], entries: [], stage: 's', stageRank: 0 },
    profileUrl: `https://www.${made.platform}.com/${made.platform === 'tiktok' ? '@' : ''}${made.handle}`,
    ...{ savedAtMs: 0, updatedAtMs: 0, seq: 0 },
    ...(doNotContact && { doNotContact }),
    ...(rating !== null && { rating }),
    ...(nextAction && { nextAction }),
    ...(audience && { audience }),
    ...(offered && { offered }),
    ...(agreed && { agreed }),
    ...(phone !== null && { phone }),
    ...(figures && { typed: [typedFrom(figures)] }),
  };
}

interface Figures {
  followers: { value: number; low: number; high: number } | null;
  rate: { percent: number; isAbout: boolean } | null;
  day: string | null;
}

const exactly = (value: number) => ({ value, low: value, high: value });

const typedFrom = ({ followers, rate, day: ofDay }: Figures) => ({
  ...{ source: 'typed' as const, day: ofDay, savedAtMs: 0 },
  followers: followers === null ? null : { ...followers, raw: '' },
  engagementRate: rate && { percent: rate.percent, raw: rate.isAbout ? `ca. ${rate.percent} %` : '' },
});

const columns = ownFileColumns(FIELDS);
const READ_ON = '2025-07-07';
const READ_AT = `${READ_ON}T10:00:00.000Z`;

const valuesIn = (made: readonly One[]) =>
  made.map((of) => {
    const candidate = candidateOf(of);
    const base = { snapshot: null, evaluation: null, tiers: [], toolVersion: '1.0', settingsHash: 'x' };
    const row = exportRow({ candidate, ...base });
    const read =
      of.read === null ? {} : { followers: of.read, followers_is_rounded: false, captured_at: READ_AT };
    return valuesOf(columns, { row: { ...row, ...read }, candidate });
  });

type Written = (made: readonly One[]) => Promise<Uint8Array>;
const utf8 = (file: string) => new TextEncoder().encode(file);

const csvWith =
  (separator: ',' | ';' | '\t', decimalSign: '.' | ','): Written =>
  async (made) => {
    const format = { separator, decimalSign, byteOrderMark: separator !== '\t' };
    return utf8(csvHeading(columns, format, true) + csvBody(columns, valuesIn(made), format, true));
  };

const FORMATS: readonly (readonly [string, Written])[] = [
  ['CSV with commas and points', csvWith(',', '.')],
  ['CSV with commas and decimal commas', csvWith(',', ',')],
  ['CSV with semicolons and decimal commas', csvWith(';', ',')],
  ['CSV with semicolons and points', csvWith(';', '.')],
  ['CSV with tabs', csvWith('\t', ',')],
  ['JSON Lines', async (made) => utf8(jsonLines(columns, valuesIn(made)))],
  [
    'XLSX',
    async (made) => new Uint8Array(await (await writeWorkbook(columns, valuesIn(made))).arrayBuffer()),
  ],
];

/** What a file holds of a candidate. */
function plain(candidate: Candidate, fields: ReadonlyMap<string, string>) {
  const {
    platform,
    handle: own,
    displayName,
    notes,
    tags,
    lists,
    email,
    phone,
    rating,
    nextAction,
  } = candidate;
  const figures = (candidate.typed ?? []).map(({ day: ofDay, followers, engagementRate }) => ({
    ...{
      day: ofDay,
      followers: followers && { ...followers, raw: '' },
      rate: engagementRate && {
        percent: engagementRate.percent,
        isAbout: /^(?:~|ca)/.test(engagementRate.raw),
      },
    },
  }));
  return {
    ...{ platform, handle: own, displayName, notes, tags, lists, email, phone, rating, nextAction },
    ...{ stage: candidate.stageName ?? candidate.stage, audience: candidate.audience },
    fees: [candidate.fee, candidate.offered ?? null, candidate.agreed ?? null],
    doNotContact: candidate.doNotContact ?? false,
    fields: Object.fromEntries(
      Object.entries(candidate.fields).map(([id, value]) => [fields.get(id), String(value)]),
    ),
    typed: figures.toSorted((a, b) => String(a.day).localeCompare(String(b.day))),
  };
}

/** An action or report of which nothing is known is none, and figures without a number are none. */
function expected(made: One) {
  const candidate = candidateOf(made);
  const figures = (candidate.typed ?? []).filter(
    ({ followers, engagementRate }) => followers ?? engagementRate,
  );
  const read =
    made.read === null ? [] : [{ ...typedFrom({ followers: exactly(made.read), rate: null, day: READ_ON }) }];
  const names = new Map(FIELDS.map(({ id, name }) => [id, name]));
  return plain({ ...candidate, typed: [...figures, ...read] }, names);
}

const byHandle = <Kind extends { handle: string }>(all: readonly Kind[]) =>
  all.toSorted((a, b) => a.handle.localeCompare(b.handle));

describe('what Yardstick writes to a file', () => {
  it.each(FORMATS)('comes back without loss, and again as the same: %s', async (_, write) => {
    await fc.assert(
      fc.asyncProperty(list, async (made) => {
        const opened = openFile(await write(made));
        if (!opened.ok) throw new Error(JSON.stringify(opened.fault));
        const plan = planImport(opened.value);
        expect({ ...plan, creators: [], columns: [] }).toMatchObject({
          ...{ refusedRows: [], refusedCells: [], leftRows: [], remarks: [], questions: [] },
        });
        const db = freshShortlist();
        await importPlan(db, plan);
        const { candidates } = await listCandidates(db);
        const fields = await listFields(db);
        const kinds = new Map(FIELDS.map(({ name, kind }) => [name, kind]));
        for (const { name, kind } of fields) expect(kind).toBe(kinds.get(name));
        const names = new Map(fields.map(({ id, name }) => [id, name]));
        expect(byHandle(candidates.map((candidate) => plain(candidate, names)))).toEqual(
          byHandle(made.map(expected)),
        );
        const again = await importPlan(db, planImport(opened.value));
        expect(again.comparison.counts).toEqual({ new: 0, restored: 0, changed: 0, same: made.length });
      }),
      { numRuns: 12 },
    );
  });
});
