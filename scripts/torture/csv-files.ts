import { isDeepStrictEqual } from 'node:util';
import { PLATFORM_IDS } from '../../lib/model/platform';
import { COLUMN_NAMES, type ExportRow } from '../../lib/transfer/columns';
import { toCsv } from '../../lib/transfer/export/to-csv';
import { openText } from '../../lib/transfer/import/open-file';
import { type ImportPlan, planImport } from '../../lib/transfer/import/plan';
import { type Random, seededRandom } from './random';
import { type Attack, okIf, type Result } from './table';

const SEED = 20_261_130;
const SIGNS = [...`=+-@'",;|\t\r\n\\ 09aé😀٣`, '""', '=1+1', '\r\n', 'true', '\ufeff'];
const STYLES = ['comma', 'semicolon'] as const;

export const csvFiles: Attack = async ({ isShort }) => {
  const times = isShort ? 500 : 5_000;
  return [writtenFiles(times), damagedFiles(times)];
};

/** What an import reads of a file; null if it refuses the file. */
function planOf(file: string): ImportPlan | null {
  const opened = openText(file);
  return opened.ok ? planImport(opened.value) : null;
}

/** The profiles that a plan takes, with their followers. */
const takenBy = ({ creators }: ImportPlan) =>
  creators.flatMap(({ profiles }) =>
    profiles.map(({ key, followers }) => [key, followers[0]?.value.value ?? null] as const),
  );

/** Any rows can be written to a file and imported again. */
function writtenFiles(times: number): Result {
  const random = seededRandom(SEED);
  const wrong: string[] = [];
  for (let time = 0; time < times; time++) {
    const rows = Array.from({ length: 1 + random.below(3) }, (_, at) => anyRow(random, at));
    const plan = planOf(toCsv(rows, random.one(STYLES)));
    const written = rows.map(({ platform, handle, followers }) => [
      `${platform}:${handle}`,
      followers || null,
    ]);
    if (plan === null || !isDeepStrictEqual(takenBy(plan), written)) wrong.push(JSON.stringify(rows[0]));
  }
  return {
    tried: 'files of random rows, written and read back',
    times,
    seen: wrong[0] ?? 'every profile came back with its followers',
    verdict: okIf(wrong.length === 0),
  };
}

/** Removes, adds or doubles characters. No damage may end the import without a reason. */
function damagedFiles(times: number): Result {
  const random = seededRandom(SEED + 1);
  const wrong: string[] = [];
  const counts = { refused: 0, reported: 0, read: 0 };
  for (let time = 0; time < times; time++) {
    const file = damaged(toCsv([anyRow(random, 0), anyRow(random, 1)], random.one(STYLES)), random);
    try {
      const plan = planOf(file);
      if (plan === null) counts.refused++;
      else if (plan.nothingBecause || plan.refusedRows.length + plan.refusedCells.length > 0)
        counts.reported++;
      else counts.read++;
    } catch (error) {
      wrong.push(`${error} ${JSON.stringify(file)}`);
    }
  }
  return {
    tried: 'such files with characters removed, added or doubled',
    times,
    seen:
      wrong[0] ??
      `no error; ${counts.refused} refused, ${counts.reported} with rows or cells reported, ${counts.read} read in full`,
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

const EMPTY = {
  ...Object.fromEntries(COLUMN_NAMES.map((name) => [name, null])),
  ...{ disclosure_words: [], tags: [], lists: [] },
} as unknown as ExportRow;

/** `at` keeps the handles of one file apart. */
function anyRow(random: Random, at: number): ExportRow {
  const text = () => random.text(SIGNS, 8) || null;
  const count = () => random.one([null, 0, random.below(10), random.below(1e6), random.below(1e12)]);
  const decimal = () => random.one([null, 0, random.below(1e4) / 100, random.below(1e6) / 1e4]);
  const platform = random.one(PLATFORM_IDS);
  const handle = `a${at}${random.text([...'abc019'], 12)}z`;
  return {
    ...EMPTY,
    platform,
    // On Bluesky, a handle is a domain.
    handle: platform === 'bluesky' ? `${handle}.example` : handle,
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
