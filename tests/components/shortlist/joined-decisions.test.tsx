import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ShortlistPage } from '../../../components/screens/shortlist-page/ShortlistPage';
import { commit } from '../../../lib/store/commit';
import type { ShortlistDatabase } from '../../../lib/store/database';
import { type CandidateChanges, editCandidate } from '../../../lib/store/edit-candidate';
import { candidateById } from '../../../lib/store/find-candidates';
import { undoCommit } from '../../../lib/store/undo';
import { draftOf } from '../../lib/store/drafts';
import { freshShortlist, savedIn } from '../../lib/store/fresh-database';
import { pageOnShortlist } from './on-shortlist';

beforeEach(() => {
  fakeBrowser.reset();
  sessionStorage.clear();
});

async function joined(db: ShortlistDatabase, own: CandidateChanges, other: CandidateChanges) {
  const [into, from] = [
    await savedIn(db, draftOf({ handle: 'maya' })),
    await savedIn(db, draftOf({ handle: 'mia' })),
  ];
  await editCandidate(db, into.id, own);
  await editCandidate(db, from.id, other);
  const join = { type: 'join', candidateId: into.id, from: from.id } as const;
  const { commitId } = await commit(db, [join], { kind: 'joined', candidateId: into.id });
  return { id: into.id, commitId };
}

const euros = (amount: number) => ({ amount, currency: 'EUR' });
const stored = async (db: ShortlistDatabase, id: string) => {
  const found = await candidateById(db, id);
  return { rating: found?.rating, fee: found?.fee, agreed: found?.agreed, others: found?.otherFields };
};

describe('The rating and the fees of two joined profiles', () => {
  it('are asked about where they differ, and Undo of the join asks nothing', async () => {
    const db = freshShortlist();
    const { id, commitId } = await joined(
      db,
      { rating: 4, fee: euros(450) },
      { rating: 2, fee: euros(450), agreed: euros(400) },
    );
    expect(await stored(db, id)).toEqual({
      ...{ rating: 4, fee: euros(450), agreed: euros(400) },
      others: { 'joined-rating': ['2'] },
    });
    await undoCommit(db, commitId);
    const before = await stored(db, id);
    expect(before.agreed).toBeUndefined();
    expect(Object.values(before.others ?? {}).flat()).toEqual([]);
  });

  it('are taken or discarded where the profile is edited', async () => {
    const db = freshShortlist();
    const { id } = await joined(db, { rating: 4, fee: euros(450) }, { rating: 2, fee: euros(500) });
    pageOnShortlist(db, <ShortlistPage />);
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: /^Edit/ }));
    await screen.findByText('The joined profile had another fee asked: €500');
    await user.click(screen.getAllByRole('button', { name: 'Discard' })[0] as HTMLElement);
    await waitFor(() => expect(screen.queryByText(/had another rating: 2 of 5/)).toBeNull());
    await user.click(screen.getByRole('button', { name: 'Use this instead' }));
    await waitFor(() => expect(screen.queryByText(/The joined profile had/)).toBeNull());
    const { rating, fee } = await stored(db, id);
    expect({ rating, fee }).toEqual({ rating: 4, fee: euros(500) });
  });
});
