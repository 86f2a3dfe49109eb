import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ShortlistPage } from '../../../../components/screens/shortlist-page/ShortlistPage';
import type { ShortlistDatabase } from '../../../../lib/store/database';
import { editCandidate } from '../../../../lib/store/edit-candidate';
import { listCandidates } from '../../../../lib/store/find-candidates';
import { draftOf } from '../../../lib/store/drafts';
import { freshShortlist, savedIn, successOf } from '../../../lib/store/fresh-database';
import { pageOnShortlist } from '../on-shortlist';

const REASON = 'Fits the serum';
const CALL = 'Call: wants a contract';

beforeEach(() => {
  fakeBrowser.reset();
  localStorage.clear();
});

const notes = async (db: ShortlistDatabase) =>
  (await listCandidates(db)).candidates[0]?.entries.map(({ body }) => body);

/** A profile with two notes, and the focus on their cell. */
async function onTwoNotes(): Promise<ShortlistDatabase> {
  const db = freshShortlist();
  const { id } = await savedIn(db, draftOf({ notes: REASON }));
  successOf(await editCandidate(db, id, { note: { id: 'second', body: CALL, over: null } }));
  pageOnShortlist(db, <ShortlistPage />);
  await screen.findByRole('grid', { name: 'Shortlist' });
  const cell = document.querySelector<HTMLElement>('tbody td[data-column="labels"]');
  cell?.focus();
  return db;
}

describe('the cell of a profile with two notes', () => {
  it('edits the newest and says that the earlier one stays', async () => {
    const db = await onTwoNotes();
    await userEvent.keyboard('{Enter}');
    expect(await screen.findByDisplayValue(CALL)).toBeVisible();
    expect(screen.getByText('Only the newest note is edited. 1 earlier note stays.')).toBeVisible();
    await userEvent.keyboard(' on Monday{Enter}');
    await waitFor(async () => expect(await notes(db)).toEqual([REASON, `${CALL} on Monday`]));
  });

  it('says which note is replaced by what is typed over the cell', async () => {
    const db = await onTwoNotes();
    await userEvent.keyboard('New');
    expect(await screen.findByDisplayValue('New')).toBeVisible();
    expect(screen.getByText(`Replaces only the newest note, “${CALL}”. 1 earlier note stays.`)).toBeVisible();
    await userEvent.keyboard('{Enter}');
    await waitFor(async () => expect(await notes(db)).toEqual([REASON, 'New']));
  });

  it('writes no text of an earlier note into the newest', async () => {
    const db = await onTwoNotes();
    await userEvent.keyboard('{Enter}');
    await screen.findByDisplayValue(CALL);
    await userEvent.keyboard('{Control>}a{/Control}{Backspace}Other{Enter}');
    await waitFor(async () => expect(await notes(db)).toEqual([REASON, 'Other']));
  });
});
