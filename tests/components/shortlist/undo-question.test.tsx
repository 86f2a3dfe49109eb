import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { FEE } from '../../../components/data/edited-field';
import { UndoKey } from '../../../components/shortlist/UndoKey';
import { commit } from '../../../lib/store/commit';
import type { ShortlistDatabase } from '../../../lib/store/database';
import { editCandidate } from '../../../lib/store/edit-candidate';
import { listCandidates } from '../../../lib/store/find-candidates';
import { openShortlist } from '../../../lib/store/open-shortlist';
import type { CommitKind } from '../../../lib/store/schema';
import { freshShortlist, successOf } from '../../lib/store/fresh-database';
import { onShortlist } from './on-shortlist';

const idsOf = (count: number) => Array.from({ length: count }, (_, at) => `id-${at}`);

async function withProfiles(count: number, kind: CommitKind): Promise<ShortlistDatabase> {
  const db = freshShortlist();
  const changes = idsOf(count).map((id, at) => ({
    type: 'add-candidate' as const,
    candidate: {
      ...{ id, platform: 'instagram' as const, handle: `maker.${at}`, accountId: null },
      ...{ displayName: null, profileUrl: '' },
    },
  }));
  await commit(db, changes, { kind });
  return db;
}

async function setFee(db: ShortlistDatabase, amount: number): Promise<void> {
  const first = (await listCandidates(db)).candidates.find(({ handle }) => handle === 'maker.0');
  if (!first) throw new Error('No profile');
  successOf(await editCandidate(db, first.id, FEE.changes({ amount, currency: 'EUR' }, first)));
}

const fees = async (db: ShortlistDatabase) => (await listCandidates(db)).candidates.map(({ fee }) => fee);
const listed = async (db: ShortlistDatabase) => (await listCandidates(db)).candidates.length;

function press(db: ShortlistDatabase) {
  onShortlist(db, <UndoKey />);
  return (times = 1) => userEvent.keyboard(`{Control>}${'z'.repeat(times)}{/Control}`);
}

describe('the key for Undo', () => {
  it('takes back edits of cells, and stops at the import before them until it is told to go on', async () => {
    const db = await withProfiles(3, 'many-imported');
    await setFee(db, 300);
    await setFee(db, 350);
    const undo = press(db);
    await undo();
    await screen.findByText('Undid the change to the fee of @maker.0.');
    await undo();
    await waitFor(async () => expect(await fees(db)).toEqual([null, null, null]));
    await undo(4);
    await screen.findByText(/^Next to undo: the import of 3 profiles on .*\d:\d\d.*\. Undo it\?$/);
    await undo(3);
    expect(await listed(db)).toBe(3);
    expect(screen.getAllByText(/^Next to undo/)).toHaveLength(1);
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await screen.findByText('Undid the import of 3 profiles.');
    expect(await listed(db)).toBe(0);
    await waitFor(() => expect(screen.queryByText(/^Next to undo/)).toBeNull());
  });

  it('asks again after the question was closed, and after a restart', async () => {
    const before = await withProfiles(2, 'many-merged');
    before.close();
    const db = openShortlist(before.name);
    const undo = press(db);
    for (let time = 0; time < 2; time++) {
      await undo();
      await screen.findByText(/^Next to undo: merging a backup on/);
      await userEvent.click(screen.getByRole('button', { name: 'Close' }));
      await waitFor(() => expect(screen.queryByText(/^Next to undo/)).toBeNull());
    }
    expect(await listed(db)).toBe(2);
  });

  it.each([
    [50, null],
    [51, /^Next to undo: removing 51 profiles on .* Put them back\?$/],
  ])('asks from 51 removed profiles on: %s', async (count, question) => {
    const db = await withProfiles(60, 'many-imported');
    const removals = idsOf(count).map((candidateId) => ({ type: 'trash' as const, candidateId }));
    await commit(db, removals, { kind: 'many-removed' });
    await press(db)();
    await screen.findByText(question ?? `Put ${count} profiles back on the shortlist.`);
    expect(await listed(db)).toBe(question ? 60 - count : 60);
  });

  it('asks about a change of many notes, which are no rows of the profiles', async () => {
    const db = await withProfiles(60, 'many-imported');
    const notes = idsOf(60).map((candidateId) => ({
      ...{ type: 'write-note' as const, candidateId, noteId: `note-${candidateId}` },
      ...{ body: 'Warm tone', over: null },
    }));
    await commit(db, notes, { kind: 'many-cells' });
    await press(db)();
    await screen.findByText(/^Next to undo: the change to 60 cells of Note on/);
    expect(await db.notes.toArray()).toMatchObject(idsOf(60).map(() => ({ body: 'Warm tone' })));
  });
});
