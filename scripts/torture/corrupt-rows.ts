import { isDeepStrictEqual } from 'node:util';
import { threadsAt, threadsPages } from '../../tests/browser/harness/threads-pages';
import { startYardstick, type Yardstick } from '../../tests/browser/harness/yardstick';
import { press, shows, textOf } from '../browser/screen';
import { putRows, rowsIn } from './in-database';
import { type Random, seededRandom } from './random';
import { type Attack, okIf, type Result } from './table';

const SEED = 20_261_202;
const SCREENS = ['shortlist.html', 'options.html', 'popup.html', 'sidepanel.html'];
const SETTINGS =
  'tiers sample-size least-posts within-days average leave-out headline kind-formulas comparison own-tables money currency copy-headers briefs active-brief'.split(
    ' ',
  );
const HANDLE = 'maya.bakes';

/** Puts invalid rows into both databases, as another version or a failing disk could leave them. */
export const corruptRows: Attack = async ({ isShort }) => {
  const rounds = isShort ? 2 : 20;
  const random = seededRandom(SEED);
  const yardstick = await startYardstick();
  try {
    const poster = { handle: HANDLE, followers: 10_000, likes: [500, 500, 500, 500, 500, 500] };
    const tab = await yardstick.open(threadsPages([poster]), threadsAt(HANDLE));
    const popup = await yardstick.popupOver(tab);
    await shows(popup, 'Followers 10,000');
    await press(popup, 'Save');
    await shows(popup, `Saved @${HANDLE}`);
    return [
      await corrupt(yardstick, rounds, 'shortlist', random),
      await corrupt(yardstick, rounds, 'settings', random),
    ];
  } finally {
    await yardstick.close();
  }
};

async function corrupt(
  yardstick: Yardstick,
  rounds: number,
  what: 'shortlist' | 'settings',
  random: Random,
): Promise<Result> {
  const database = what === 'shortlist' ? 'yardstick' : 'yardstick-settings';
  const faults: string[] = [];
  let times = 0;
  for (let round = 0; round < rounds; round++) {
    const tables = what === 'shortlist' ? junkProfiles(random, round) : { settings: junkSettings(random) };
    const writer = await yardstick.ownPage('shortlist.html');
    await shows(writer, '10,000');
    for (const [table, rows] of Object.entries(tables)) {
      await putRows(writer, database, table, rows);
      times += rows.length;
    }
    const before = await rowsIn(writer, database);
    await writer.close();
    for (const path of SCREENS) faults.push(...(await faultsOf(yardstick, path)));
    const reader = await yardstick.ownPage('shortlist.html');
    await shows(reader, HANDLE).catch((error) => faults.push(String(error)));
    if (!isDeepStrictEqual(await rowsIn(reader, database), before))
      faults.push('opening the screens changed the rows');
    await reader.close();
  }
  return {
    tried: `invalid rows in the ${what}, on ${SCREENS.length} screens`,
    times,
    seen:
      faults[0] ?? 'every screen works, the valid profile is listed, and opening the screens changes no row',
    verdict: okIf(faults.length === 0),
  };
}

async function faultsOf(yardstick: Yardstick, path: string): Promise<string[]> {
  const screen = await yardstick.browser.newPage();
  const faults: string[] = [];
  screen.on('pageerror', (error) => faults.push(`${path}: ${error}`));
  await screen.goto(`chrome-extension://${yardstick.extensionId}/${path}`);
  await new Promise((resolve) => setTimeout(resolve, 500));
  const text = await textOf(screen);
  if (text.length < 10) faults.push(`${path} is blank`);
  if (text.includes('could not be shown')) faults.push(`${path}: ${text}`);
  await screen.close();
  return faults;
}

/** A value of any kind, including kinds from valid rows. */
function junk(random: Random, depth = 0): unknown {
  const kinds = [
    null,
    0,
    -1,
    1e308,
    '',
    'x',
    '\u202e',
    'instagram',
    true,
    {},
    [],
    [null],
    { found: true },
    'a'.repeat(9_999),
  ];
  if (depth > 2 || random.below(3) > 0) return random.one(kinds);
  const names = [
    'value',
    'id',
    'name',
    'fromFollowers',
    'rows',
    'platform',
    'amount',
    'currency',
    'found',
    'length',
  ];
  return random.below(2) === 0
    ? Array.from({ length: random.below(4) }, () => junk(random, depth + 1))
    : Object.fromEntries(
        Array.from({ length: random.below(5) }, () => [random.one(names), junk(random, depth + 1)]),
      );
}

const CANDIDATE =
  'platform handle handleKey accountId handles profileUrl displayName creatorId stageId tagIds listIds price savedAtMs updatedAtMs seq stamps trashedAtMs'.split(
    ' ',
  );
const NUMBERS = ['takenAtMs', 'device', 'packed', 'seen', 'stamps', 'seq'];
const NOTE = ['atMs', 'body', 'other', 'stamps'];
const OLD_SNAPSHOT = ['takenAtMs', 'language', 'profile', 'posts'];

function junkProfiles(random: Random, round: number): Record<string, unknown[]> {
  const fields = (names: string[]) => Object.fromEntries(names.map((name) => [name, junk(random)]));
  const ids = Array.from({ length: 10 }, (_, at) => `junk.${round}.${at}`);
  const good = (id: string) => ({
    platform: 'threads',
    handle: id,
    handleKey: id,
    creatorId: id,
    stamps: {},
  });
  return {
    candidates: ids.map((id, at) => ({ ...fields(CANDIDATE), ...(at % 2 === 0 && good(id)), id })),
    numbers: ids.map((id) => ({ ...fields(NUMBERS), candidateId: id, id })),
    notes: ids.map((id) => ({ ...fields(NOTE), candidateId: id, id })),
    tags: ids.map((id) => ({ ...fields(['name', 'order', 'colour']), id })),
    contacts: ids.map((id) => ({ ...fields(['emails']), id })),
    posts: ids.map((candidateId) => ({ ...fields(['kind', 'captions']), candidateId, postId: 'p1' })),
    snapshots: ids.map((candidateId) => ({
      ...fields(OLD_SNAPSHOT),
      takenAtMs: random.below(1e9),
      candidateId,
    })),
    marks: [{ name: 'export', atMs: junk(random) }],
  };
}

function junkSettings(random: Random): unknown[] {
  return SETTINGS.map((key) => ({ key, value: junk(random) }));
}
