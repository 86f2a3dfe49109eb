import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../lib/evaluation/settings';
import { rowAt } from '../../../lib/metrics/columns';
import type { ShortlistDatabase } from '../../../lib/store/database';
import { loadList } from '../../../lib/store/list/load';
import { updateList } from '../../../lib/store/list/update';
import { saveCandidate } from '../../../lib/store/save-candidate';
import { candidateDraft } from '../../../scripts/bench/in-page/lists/draft';
import { candidateId, seed } from '../../../scripts/bench/in-page/lists/seed';
import { seedList } from '../../../scripts/bench/in-page/lists/seed-list';
import { freshShortlist } from '../../lib/store/fresh-database';

/** More than there are different invented profiles. */
const SEEDED = 70;

const TABLES = ['candidates', 'creators', 'contacts', 'notes', 'numbers', 'posts'] as const;

async function fieldsIn(db: ShortlistDatabase) {
  const fields = TABLES.map(async (name) => {
    const [row = {}] = (await db.table<object>(name).toArray()) as object[];
    // What an undo left behind is in a row only after one.
    const names = Object.keys(row).filter((field) => field !== 'echoes');
    return [name, names.sort()] as const;
  });
  return Object.fromEntries(await Promise.all(fields));
}

async function rowsIn(db: ShortlistDatabase) {
  const { columns, outdated } = await loadList(db);
  expect(outdated).toBe(0);
  return columns.ids.map((_, at) => rowAt(columns, at));
}

describe('the shortlist that the bench fills', () => {
  it('has rows with the fields that saving a profile writes', async () => {
    const seeded = freshShortlist();
    await seed(seeded, SEEDED);
    const saved = freshShortlist();
    const draft = { ...candidateDraft('maya.bakes'), notes: 'Met at the fair', email: 'maya@example.com' };
    expect(await saveCandidate(saved, draft)).toMatchObject({ ok: true });
    const written = await fieldsIn(saved);
    expect(written.numbers?.length).toBeGreaterThan(5);
    expect(await fieldsIn(seeded)).toEqual(written);
  });

  it('has the list that would be calculated from its snapshots', async () => {
    const db = freshShortlist();
    await seed(db, SEEDED);
    await seedList(db);
    const rows = await rowsIn(db);
    expect(rows.map(({ id }) => id)).toContain(candidateId(SEEDED - 1));
    await db.listChunks.clear();
    await updateList(db, DEFAULT_SETTINGS);
    expect(rows).toEqual(await rowsIn(db));
  });
});
