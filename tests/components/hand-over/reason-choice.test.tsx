import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { HandOverPreview } from '../../../components/hand-over/HandOverPreview';
import type { ShortlistDatabase } from '../../../lib/store/database';
import { editCandidate } from '../../../lib/store/edit-candidate';
import { draftOf } from '../../lib/store/drafts';
import { freshShortlist, savedIn } from '../../lib/store/fresh-database';
import { edit } from '../../lib/store/with-labels';
import { onShortlist } from '../shortlist/on-shortlist';
import { pageText } from './page-text';

let db: ShortlistDatabase;
let ids: string[];
beforeEach(async () => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ version: '1.0.0' } as never);
  db = freshShortlist();
  ids = [];
  for (const handle of ['ada', 'ben', 'cleo'])
    ids.push((await savedIn(db, draftOf({ handle, posts: [] }))).id);
});

const addField = (id: string, name: string, kind: 'text' | 'number') =>
  edit(db, {
    ...({ type: 'add-label', table: 'fields', id, name } as const),
    field: { kind, options: [] },
  });

const preview = () =>
  onShortlist(
    db,
    <HandOverPreview
      subject="all"
      choice="all"
      choose={async () => ({ ids, origin: null, ranks: {} })}
      name={null}
    />,
  );

const select = () =>
  screen.findByRole<HTMLSelectElement>('combobox', { name: 'Reason for each profile (optional)' });
const pageShows = (text: string) => waitFor(() => expect(pageText()).toContain(text), { timeout: 10_000 });

it('Reasons come from the one text field that the user chooses, and from no other', async () => {
  await addField('why', 'Grund', 'text');
  await addField('private', 'Private', 'text');
  await addField('rank', 'Priority', 'number');
  const [ada = '', ben = ''] = ids;
  await editCandidate(db, ada, { fields: { why: 'Cooks in German.', private: 'Sister of Kim', rank: 7 } });
  await editCandidate(db, ben, { fields: { why: 'Asks 450 EUR', private: 'Hard to reach' } });
  const user = userEvent.setup();
  const { unmount } = preview();
  await pageShows('@ada');
  await waitFor(async () =>
    expect([...(await select()).options].map(({ text }) => text)).toEqual(['None', 'Grund', 'Private']),
  );
  expect(await select()).toHaveDisplayValue('None');
  expect(pageText()).not.toMatch(/Cooks|Sister/);

  await user.selectOptions(await select(), 'Grund');
  await pageShows('Cooks in German.');
  expect(pageText()).not.toMatch(/Sister|Hard to reach|Grund/);
  expect(screen.getByText('2 of 3 profiles have a reason. Without one: @cleo.')).toBeVisible();
  expect(screen.getByText('1 reason seems to contain contact details or an amount: @ben.')).toBeVisible();
  unmount();

  // The next hand-over has it again, until the field is gone.
  const second = preview();
  await pageShows('Cooks in German.');
  expect(await select()).toHaveDisplayValue('Grund');
  second.unmount();
  await edit(db, { type: 'remove-label', table: 'fields', id: 'why' });
  preview();
  await pageShows('@ada');
  await waitFor(async () => expect(await select()).toHaveDisplayValue('None'));
  expect(pageText()).not.toContain('Cooks');
});

it('A user without a text field learns how each profile gets a reason', async () => {
  preview();
  expect(
    await screen.findByText(/^To give each profile its own reason, add a custom text field/),
  ).toBeVisible();
});
