import { isDeepStrictEqual } from 'node:util';
import { PLATFORM_IDS } from '../../lib/model/platform';
import type { ExportRow } from '../../lib/transfer/columns';
import { toCsv } from '../../lib/transfer/export/to-csv';
import { fromCsv } from '../../lib/transfer/from-csv';
import { type Random, seededRandom } from './random';
import { type Attack, okIf, type Result } from './table';

const SEED = 20_261_130;
const SIGNS = [...`=+-@'",;|\t\r\n\\ 09aé😀٣`, '""', '=1+1', '\r\n', 'true', '\ufeff'];
const STYLES = ['comma', 'semicolon'] as const;

export const csvFiles: Attack = async ({ isShort }) => {
  const times = isShort ? 500 : 5_000;
  return [writtenFiles(times), damagedFiles(times)];
};

/** Any rows can be written to a file and read back. */
function writtenFiles(times: number): Result {
  const random = seededRandom(SEED);
  const wrong: string[] = [];
  for (let time = 0; time < times; time++) {
    const rows = Array.from({ length: 1 + random.below(3) }, () => anyRow(random));
    const read = fromCsv(toCsv(rows, random.one(STYLES)));
    const isSame =
      read.ok &&
      read.value.every(({ wrong: cells }) => cells.length === 0) &&
      isDeepStrictEqual(
        read.value.map(({ row }) => row),
        rows,
      );
    if (!isSame) wrong.push(JSON.stringify(rows[0]));
  }
  return {
    tried: 'files of random rows, written and read back',
    times,
    seen: wrong[0] ?? 'every row came back unchanged',
    verdict: okIf(wrong.length === 0),
  };
}

/** Removes, adds or doubles characters. What is read must not change when it is written and read again. */
function damagedFiles(times: number): Result {
  const random = seededRandom(SEED + 1);
  const wrong: string[] = [];
  const counts = { refused: 0, reported: 0, read: 0 };
  for (let time = 0; time < times; time++) {
    const file = damaged(toCsv([anyRow(random), anyRow(random)], random.one(STYLES)), random);
    try {
      const read = fromCsv(file);
      if (!read.ok) {
        counts.refused++;
        continue;
      }
      const rows = read.value.flatMap(({ row }) => (row ? [row] : []));
      const isReported = read.value.some(({ row, wrong: cells }) => !row || cells.length > 0);
      counts[isReported ? 'reported' : 'read']++;
      const again = fromCsv(toCsv(rows));
      const isStable =
        again.ok &&
        isDeepStrictEqual(
          again.value.map(({ row }) => row),
          rows,
        );
      if (rows.length > 0 && !isStable) wrong.push(JSON.stringify(file));
    } catch (error) {
      wrong.push(`${error} ${JSON.stringify(file)}`);
    }
  }
  return {
    tried: 'such files with characters removed, added or doubled',
    times,
    seen:
      wrong[0] ??
      `no error; ${counts.refused} refused, ${counts.reported} with invalid cells reported, ${counts.read} read in full; what was read can be written and read again`,
    verdict: okIf(wrong.length === 0),
  };
}

function damaged(file: string, random: Random): string {
  let text = file;
  for (let turn = random.below(4); turn >= 0; turn--) {
    const at = random.below(text.length);
    const replaced = random.one(['', random.one(SIGNS), text[at]?.repeat(2) ?? '']);
    text = text.slice(0, at) + replaced + text.slice(at + 1);
  }
  // A file is read as UTF-8, which cannot contain half a character.
  return text.toWellFormed();
}

/** A row with a profile and no numbers. */
const [EMPTY] = rowsOf('platform,handle\ninstagram,maya.bakes\n');

function rowsOf(file: string): ExportRow[] {
  const read = fromCsv(file);
  return read.ok ? read.value.flatMap(({ row }) => (row ? [row] : [])) : [];
}

function anyRow(random: Random): ExportRow {
  if (!EMPTY) throw new Error('A file of one row was not read.');
  const text = () => random.text(SIGNS, 8) || null;
  const count = () => random.one([null, 0, random.below(10), random.below(1e6), random.below(1e12)]);
  const decimal = () => random.one([null, 0, random.below(1e4) / 100, random.below(1e6) / 1e4]);
  return {
    ...EMPTY,
    platform: random.one(PLATFORM_IDS),
    handle: `a${random.text([...'abc019._'], 12)}z`,
    display_name: text(),
    bio: text(),
    notes: text(),
    captured_from: text(),
    followers: count(),
    followers_is_rounded: random.one([null, true, false]),
    following: count(),
    posts: count(),
    er_pct: decimal(),
    avg_likes: decimal(),
    fee: decimal(),
    status: random.one([null, 'found', 'agreed'] as const),
  };
}
