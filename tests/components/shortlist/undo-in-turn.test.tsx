import { fireEvent } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { FEE } from '../../../components/data/edited-field';
import { isStepBusy } from '../../../components/data/steps-in-turn';
import { UndoKey } from '../../../components/shortlist/UndoKey';
import { commit } from '../../../lib/store/commit';
import type { ShortlistDatabase } from '../../../lib/store/database';
import { editCandidate } from '../../../lib/store/edit-candidate';
import { listCandidates } from '../../../lib/store/find-candidates';
import { freshShortlist, successOf } from '../../lib/store/fresh-database';
import { eventually } from '../../set-up/eventually';
import { onShortlist } from './on-shortlist';

const fees = async (db: ShortlistDatabase) =>
  (await listCandidates(db)).candidates.map(({ fee }) => fee?.amount ?? null);

async function withFees(...amounts: number[]): Promise<ShortlistDatabase> {
  const db = freshShortlist();
  const candidate = {
    ...{ id: 'one', platform: 'instagram' as const, handle: 'maker.one', accountId: null },
    ...{ displayName: null, profileUrl: '' },
  };
  await commit(db, [{ type: 'add-candidate', candidate }], { kind: 'many-imported' });
  for (const amount of amounts) {
    const [first] = (await listCandidates(db)).candidates;
    if (!first) throw new Error('No profile');
    successOf(await editCandidate(db, first.id, FEE.changes({ amount, currency: 'EUR' }, first)));
  }
  return db;
}

const undo = (how: { repeat?: boolean } = {}) =>
  fireEvent.keyDown(document.body, { key: 'z', code: 'KeyZ', ctrlKey: true, ...how });
const redo = () => fireEvent.keyDown(document.body, { key: 'y', code: 'KeyY', ctrlKey: true });

describe('Undo and Redo, pressed faster than they are done', () => {
  it('take back one change a press', async () => {
    const db = await withFees(100, 200, 300);
    onShortlist(db, <UndoKey />);
    undo();
    undo();
    await eventually(async () => expect(await fees(db)).toEqual([100]));
    redo();
    redo();
    undo();
    await eventually(() => expect(isStepBusy()).toBe(false));
    expect(await fees(db)).toEqual([200]);
  });

  it('do not go on after a held key is let go', async () => {
    const db = await withFees(100, 200, 300);
    onShortlist(db, <UndoKey />);
    undo();
    undo({ repeat: true });
    undo({ repeat: true });
    await eventually(() => expect(isStepBusy()).toBe(false));
    expect(await fees(db)).toEqual([200]);
  });
});
