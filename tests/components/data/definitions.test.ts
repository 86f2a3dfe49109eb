import { describe, expect, it } from 'vitest';
import { briefIn, briefValues } from '../../../components/data/brief-rows';
import { tableIn, tableValues } from '../../../components/data/table-rows';
import { takeBack } from '../../../components/data/take-back';
import { readOwnTable } from '../../../lib/evaluation/benchmarks/own-table';
import type { Brief } from '../../../lib/evaluation/brief/brief';
import type { ShortlistDatabase } from '../../../lib/store/database';
import { listTrashedDefinitions, restoreDefinition } from '../../../lib/store/definition-trash';
import { changedValues, define, definitionsIn, removeDefinition } from '../../../lib/store/definitions';
import { emptyTrash } from '../../../lib/store/erase';
import { openShortlist } from '../../../lib/store/open-shortlist';
import { TRASH_DAYS } from '../../../lib/store/trash';
import { nextUndo, undoCommit } from '../../../lib/store/undo';
import { DAY_MS, MARCH_3_MS } from '../../lib/store/drafts';
import { freshShortlist, successOf } from '../../lib/store/fresh-database';
import { briefsIn, putBriefs, tablesIn } from './stored-definitions';

const line = (id: string, percent = 2, essential = false): Brief['lines'][number] => ({
  id,
  criterion: { kind: 'sponsored-share-at-most', percent },
  essential,
  weight: 1,
});
const SPRING: Brief = { id: 'spring', name: 'Spring loaves', lines: [line('a'), line('b')] };
const AUTUMN: Brief = { id: 'autumn', name: 'Autumn', lines: [line('c')] };

/** What the page of a user saves who edited `before`. */
const save = async (db: ShortlistDatabase, before: Brief | null, after: Brief) =>
  successOf(
    await define(db, {
      table: 'briefs',
      id: after.id,
      values: changedValues(before ? briefValues(before) : {}, briefValues(after)),
    }),
  );

function tableOf(source: string, percent = '2.5') {
  const rows = [{ from_followers: '1000', to_followers: '', average_percent: percent }];
  const about = {
    ...{ id: crypto.randomUUID(), source, year: 2025, platform: 'instagram' as const },
    ...{ formula: 'likes-by-followers' as const, average: 'median' as const },
  };
  const { table } = readOwnTable(rows, about, '2026-03-01');
  if (!table) throw new Error('The table has faults');
  return table;
}

const addTable = (db: ShortlistDatabase, table: ReturnType<typeof tableOf>) => {
  const { id, source, year, platform, formula } = table;
  const replaces = { source, year, platform, formula };
  return define(db, { table: 'benchmarkTables', id, values: tableValues(table), replaces });
};

/** Two pages over one database. */
function twoPages() {
  const db = freshShortlist();
  return { db, other: openShortlist(db.name) };
}

describe('a brief', () => {
  it('comes back as it was saved', async () => {
    const db = freshShortlist();
    await putBriefs(db, SPRING, AUTUMN);
    expect(await briefsIn(db)).toEqual([SPRING, AUTUMN]);
  });

  it('keeps what two pages change in it at once', async () => {
    const { db, other } = twoPages();
    await putBriefs(db, SPRING);
    await Promise.all([
      save(db, SPRING, { ...SPRING, name: 'Rye week' }),
      save(other, SPRING, { ...SPRING, lines: [line('a', 30), line('b')] }),
      save(db, SPRING, { ...SPRING, lines: [line('a'), line('b'), line('d')] }),
      save(other, SPRING, { ...SPRING, lines: [line('a')] }),
    ]);
    const [brief] = await briefsIn(db);
    expect(brief?.name).toBe('Rye week');
    expect(brief?.lines.toSorted((a, b) => a.id.localeCompare(b.id))).toEqual([line('a', 30), line('d')]);
    other.close();
  });

  it('loses none of fifty that two pages add at once', async () => {
    const { db, other } = twoPages();
    const adding = Array.from({ length: 50 }, (_, at) =>
      save(at % 2 ? db : other, null, { ...AUTUMN, id: `b${at}` }),
    );
    await Promise.all(adding);
    expect(await briefsIn(db)).toHaveLength(50);
    other.close();
  });

  it('comes back by Undo in its own place, and takes no other with it', async () => {
    const db = freshShortlist();
    await putBriefs(db, SPRING, AUTUMN);
    const removed = successOf(await removeDefinition(db, 'briefs', 'spring'));
    const winter = { ...AUTUMN, id: 'winter', name: 'Winter' };
    await save(db, null, winter);
    await removeDefinition(db, 'briefs', 'autumn');
    successOf(await takeBack(db, removed));
    expect(await briefsIn(db)).toEqual([SPRING, winter]);
  });

  it('comes back by the key after a restart', async () => {
    const db = freshShortlist();
    await putBriefs(db, SPRING);
    successOf(await removeDefinition(db, 'briefs', 'spring'));
    const later = openShortlist(db.name);
    await undoCommit(later, (await nextUndo(later))?.commitId ?? '');
    expect(await briefsIn(later)).toEqual([SPRING]);
    later.close();
  });

  it('is there with all its lines if one page saves it while another removes it', async () => {
    const { db, other } = twoPages();
    await putBriefs(db, SPRING);
    successOf(await removeDefinition(other, 'briefs', 'spring'));
    await save(db, SPRING, { ...SPRING, name: 'Rye week' });
    expect(await briefsIn(db)).toEqual([{ ...SPRING, name: 'Rye week' }]);
    other.close();
  });

  it('names the brief and both values if a line changed again', async () => {
    const db = freshShortlist();
    await putBriefs(db, SPRING);
    const first = await save(db, SPRING, { ...SPRING, name: 'Rye' });
    await save(db, { ...SPRING, name: 'Rye' }, { ...SPRING, name: 'Wheat' });
    expect(successOf(await takeBack(db, first.commitId))).toMatchObject({
      definition: 'Wheat',
      conflicts: [{ path: 'name', before: 'Spring loaves', now: 'Wheat' }],
    });
  });

  it('waits in the trash for 30 days, and can be restored from there', async () => {
    const db = freshShortlist();
    await putBriefs(db, SPRING, AUTUMN);
    const meadow = successOf(await addTable(db, tableOf('Meadow')));
    successOf(await removeDefinition(db, 'briefs', 'spring', MARCH_3_MS));
    expect(await listTrashedDefinitions(db)).toMatchObject([{ table: 'briefs', name: 'Spring loaves' }]);
    for (let day = 0; day < TRASH_DAYS; day++) await emptyTrash(db, MARCH_3_MS + day * DAY_MS);
    successOf(await restoreDefinition(db, 'briefs', 'spring'));
    expect(await briefsIn(db)).toEqual([SPRING, AUTUMN]);

    const laterMs = MARCH_3_MS + 40 * DAY_MS;
    successOf(await removeDefinition(db, 'briefs', 'spring', laterMs));
    const [table] = await tablesIn(db);
    successOf(await removeDefinition(db, 'benchmarkTables', table?.id ?? '', laterMs));
    for (let day = 0; day < TRASH_DAYS; day++) await emptyTrash(db, laterMs + day * DAY_MS);
    expect(await emptyTrash(db, laterMs + TRASH_DAYS * DAY_MS)).toEqual({ ok: true, value: 2 });
    expect(await listTrashedDefinitions(db)).toEqual([]);
    expect(await db.briefs.count()).toBe(1);
    expect(await db.changes.where('recordIds').equals('briefs:spring').count()).toBe(0);
    expect(await takeBack(db, meadow.commitId)).toMatchObject({ ok: true });
    expect(await briefsIn(db)).toEqual([AUTUMN]);
  });

  it('of another version stays as it is, and is counted', async () => {
    const db = freshShortlist();
    const odd = { ...SPRING, id: 'odd', lines: { a: { criterion: { kind: 'charm' } } } };
    const row = { ...odd, order: 9, stamps: {}, seq: 3, trashedAtMs: null };
    await db.briefs.put(row);
    const raw = { id: 'raw', stored: 'of a version to come' };
    await db.table('briefs').put(raw);
    await putBriefs(db, SPRING);
    await removeDefinition(db, 'briefs', 'spring');
    expect(await definitionsIn(db, 'briefs', briefIn)).toEqual({ all: [], unreadable: 2 });
    expect(await db.briefs.get('odd')).toEqual(row);
    expect(await db.briefs.get('raw')).toEqual(raw);
    expect(await define(db, { table: 'briefs', id: 'raw', values: briefValues(SPRING) })).toMatchObject({
      ok: false,
      problem: { reason: { code: 'unreadable-definition' } },
    });
  });
});

describe('a table of the user’s own', () => {
  it('loses none of twenty that two pages add at once', async () => {
    const { db, other } = twoPages();
    await Promise.all(
      Array.from({ length: 20 }, (_, at) => addTable(at % 2 ? db : other, tableOf(`Panel ${at}`))),
    );
    expect((await tablesIn(db)).map(({ source }) => source)).toHaveLength(20);
    other.close();
  });

  it('is one, though two pages add one of the same name at once', async () => {
    const { db, other } = twoPages();
    const [first, second] = await Promise.all([
      addTable(db, tableOf('Meadow')),
      addTable(other, tableOf('Meadow', '3.5')),
    ]);
    expect([first, second].map((one) => successOf(one).isNew)).toEqual([true, false]);
    expect(await tablesIn(db)).toMatchObject([{ source: 'Meadow', figures: [{ lowPercent: 3.5 }] }]);
    other.close();
  });

  it('that is invalid stays as it is, and is counted', async () => {
    const db = freshShortlist();
    const row = { id: 'x', stamps: {}, order: 1, seq: 1, trashedAtMs: null, source: 7 };
    await db.benchmarkTables.put(row);
    successOf(await addTable(db, tableOf('Meadow')));
    expect(await definitionsIn(db, 'benchmarkTables', tableIn)).toMatchObject({
      all: [{ source: 'Meadow' }],
      unreadable: 1,
    });
    expect(await db.benchmarkTables.get('x')).toEqual(row);
  });
});
