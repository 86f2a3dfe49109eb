import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { HandOverPreview } from '../../../components/hand-over/HandOverPreview';
import { draftOf } from '../../lib/store/drafts';
import { freshShortlist, savedIn } from '../../lib/store/fresh-database';
import { onShortlist } from '../shortlist/on-shortlist';
import { pageText } from './page-text';

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ version: '1.0.0' } as never);
});

it('Notes return for the same profiles with a warning, and for no others', async () => {
  const db = freshShortlist();
  const [ada, ben] = await Promise.all(
    ['ada', 'ben'].map(
      async (handle) => (await savedIn(db, draftOf({ handle, posts: [], notes: `Note on ${handle}` }))).id,
    ),
  );
  const preview = (...ids: (string | undefined)[]) => (
    <HandOverPreview
      subject={ids.join(' ')}
      choice="selected"
      choose={async () => ({ ids: ids.map(String), origin: null, ranks: {} })}
      name={null}
    />
  );
  const user = userEvent.setup();
  const pageShows = (text: string) => waitFor(() => expect(pageText()).toContain(text), { timeout: 10_000 });
  const notes = () => screen.findByRole('checkbox', { name: 'Notes' });
  const warning = () => screen.queryByText(/^Notes are included because your last page/);

  const { unmount } = onShortlist(db, preview(ada));
  await pageShows('@ada');
  await user.click(await notes());
  await pageShows('Note on ada');
  expect(warning()).toBeNull();
  unmount();

  const again = onShortlist(db, preview(ada));
  await pageShows('Note on ada');
  expect(await notes()).toBeChecked();
  expect(warning()).toBeVisible();
  again.unmount();

  const others = onShortlist(db, preview(ben));
  await pageShows('@ben');
  expect(await notes()).not.toBeChecked();
  expect(pageText()).not.toContain('Note on ben');
  await user.click(await notes());
  await pageShows('Note on ben');
  await user.click(await notes());
  await waitFor(() => expect(pageText()).not.toContain('Note on ben'));
  others.unmount();

  const more = onShortlist(db, preview(ada, ben));
  await pageShows('@ben');
  expect(await notes()).not.toBeChecked();
  expect(pageText()).not.toContain('Note on');
  more.unmount();
});
