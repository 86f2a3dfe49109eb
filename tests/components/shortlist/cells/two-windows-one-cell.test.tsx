import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { FEE } from '../../../../components/data/edited-field';
import { ShortlistPage } from '../../../../components/screens/shortlist-page/ShortlistPage';
import { editCandidate } from '../../../../lib/store/edit-candidate';
import { listCandidates } from '../../../../lib/store/find-candidates';
import { draftOf } from '../../../lib/store/drafts';
import { freshShortlist, savedIn, successOf } from '../../../lib/store/fresh-database';
import { pageOnShortlist } from '../on-shortlist';

beforeEach(() => {
  fakeBrowser.reset();
  localStorage.clear();
});

/** A page with one profile, and what another window does with it. */
async function open() {
  const db = freshShortlist();
  const saved = await savedIn(db, draftOf({ notes: 'First' }));
  pageOnShortlist(db, <ShortlistPage />);
  await screen.findByRole('grid', { name: 'Shortlist' });
  const now = async () => (await listCandidates(db)).candidates[0];
  return {
    now,
    fee: async () => (await now())?.fee?.amount ?? null,
    focus: (column: string) =>
      document.querySelector<HTMLElement>(`tbody td[data-column="${column}"]`)?.focus(),
    otherFee: async (amount: number) =>
      successOf(await editCandidate(db, saved.id, FEE.changes({ amount, currency: 'EUR' }, saved))),
    otherNote: async (body: string) => {
      const [entry] = saved.entries;
      const note = { id: entry?.id ?? '', body, over: entry?.stamp ?? null };
      successOf(await editCandidate(db, saved.id, { note }));
    },
  };
}

const told = () => screen.queryByText(/^Another window/);

describe('a cell that another window changes during an edit', () => {
  it('says which fee was replaced, and takes it on request', async () => {
    const { focus, otherFee, fee } = await open();
    focus('fee');
    await userEvent.keyboard('300 EUR');
    await otherFee(350);
    await userEvent.keyboard('{Enter}');
    await screen.findByText(/^Another window set Fee asked to 350 EUR .* Now: 300 EUR\.$/);
    expect(await fee()).toBe(300);
    await userEvent.click(screen.getByRole('button', { name: 'Use 350 EUR' }));
    await waitFor(async () => expect(await fee()).toBe(350));
  });

  it('says that both wordings of a note are kept', async () => {
    const { focus, otherNote, now } = await open();
    focus('labels');
    await userEvent.keyboard('Second');
    await otherNote('Third');
    await userEvent.keyboard('{Enter}');
    await screen.findByText(/^Another window changed .* Both texts are kept\./);
    expect((await now())?.entries).toMatchObject([{ body: 'Second', other: ['Third'] }]);
  });

  it('says nothing about the same value, or what this window stored just before', async () => {
    const { focus, otherFee, fee } = await open();
    focus('fee');
    await userEvent.keyboard('300 EUR');
    await otherFee(300);
    await userEvent.keyboard('{Enter}');
    focus('fee');
    await userEvent.keyboard('400 EUR{Enter}');
    focus('fee');
    await userEvent.keyboard('500 EUR{Enter}');
    await waitFor(async () => expect(await fee()).toBe(500));
    expect(told()).toBeNull();
  });
});
