import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { Trash } from '../../../components/shortlist/Trash';
import { UndoKey } from '../../../components/shortlist/UndoKey';
import { commit } from '../../../lib/store/commit';
import type { ShortlistDatabase } from '../../../lib/store/database';
import { define, removeDefinition } from '../../../lib/store/definitions';
import { openShortlist } from '../../../lib/store/open-shortlist';
import { draftOf } from '../../lib/store/drafts';
import { freshShortlist, savedIn, successOf } from '../../lib/store/fresh-database';
import { onShortlist } from './on-shortlist';

const KINDS = [
  ['briefs', 'brief', 'brief', 'Rye week'],
  ['benchmarkTables', 'table', 'own table', 'Courier panel'],
] as const;

async function removed(table: 'briefs' | 'benchmarkTables', name: string) {
  const db = freshShortlist();
  await savedIn(db, draftOf({ notes: 'Warm tone' }));
  const values = table === 'briefs' ? { name } : { source: name };
  successOf(await define(db, { table, id: 'one', values }));
  successOf(await removeDefinition(db, table, 'one'));
  return db;
}

async function openTrash(db: ShortlistDatabase) {
  const user = userEvent.setup();
  onShortlist(
    db,
    <>
      <Trash nowMs={Date.now()} />
      <UndoKey />
    </>,
  );
  await user.click(await screen.findByRole('button', { name: /Trash/ }));
  return user;
}

describe.each(KINDS)('removed %s in the trash', (table, word, kind, name) => {
  it('are restored', async () => {
    const db = await removed(table, name);
    const user = await openTrash(db);
    await screen.findByText(new RegExp(`${name} · ${kind} · removed`));
    await user.click(screen.getByRole('button', { name: `Restore the ${word} ${name}` }));
    await screen.findByText(`Restored the ${word} “${name}”.`);
    expect(await db[table].get('one')).toMatchObject({ trashedAtMs: null });
  });

  it('are erased after a question, also after a restart, and Undo says that this is final', async () => {
    const before = await removed(table, name);
    before.close();
    const db = openShortlist(before.name);
    const user = await openTrash(db);
    await user.click(await screen.findByRole('button', { name: `Erase the ${word} ${name}` }));
    await screen.findByText(`Erase the ${word} with its history? This cannot be undone.`);
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    await user.click(screen.getByRole('button', { name: `Erase the ${word} ${name}` }));
    await user.click(screen.getByRole('button', { name: `Erase the ${word} ${name} for good` }));
    await screen.findByText(`Erased the ${word} “${name}”.`);
    await waitFor(() => expect(screen.queryByText(/Trash/)).toBeNull());
    const rows = await Promise.all(db.tables.map((one) => one.toArray()));
    expect(JSON.stringify(rows)).not.toContain(name);
    await user.keyboard('{Control>}z{/Control}');
    await screen.findByText(/Nothing was undone: what you erased cannot be brought back/);
    expect(await db.candidates.toArray()).toMatchObject([{ trashedAtMs: null }]);
  });
});

describe('a trash with hundreds of profiles', () => {
  it('shows the first hundred, says that there are more, and shows them on request', async () => {
    const db = freshShortlist();
    const handles = Array.from({ length: 130 }, (_, at) => `maker.${at}`);
    const ids = handles.map((handle) => `id-${handle}`);
    const changes = handles.map((handle, at) => ({
      type: 'add-candidate' as const,
      candidate: {
        ...{ id: ids[at] ?? '', platform: 'instagram' as const, handle, accountId: null },
        ...{ displayName: null, profileUrl: '' },
      },
    }));
    await commit(db, changes, { kind: 'many-imported' });
    const removals = ids.map((candidateId) => ({ type: 'trash' as const, candidateId }));
    await commit(db, removals, { kind: 'many-removed' });
    const user = await openTrash(db);
    expect(screen.getByRole('button', { name: /Trash.*more than 100/ })).toBeVisible();
    expect(screen.getAllByRole('button', { name: /^Restore / })).toHaveLength(100);
    await user.click(screen.getByRole('button', { name: 'Show 100 more' }));
    await waitFor(() => expect(screen.getAllByRole('button', { name: /^Restore / })).toHaveLength(130));
    expect(screen.getByRole('button', { name: /Trash.*130/ })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Show 100 more' })).toBeNull();
  });
});
