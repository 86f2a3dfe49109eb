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

it('Reasons that were written for other profiles are not handed over until the user wants them', async () => {
  const db = freshShortlist();
  const [ada, ben] = await Promise.all(
    ['ada', 'ben'].map(async (handle) => (await savedIn(db, draftOf({ handle, posts: [] }))).id),
  );
  const preview = (id = '') => (
    <HandOverPreview
      subject={id}
      choice="filtered"
      choose={async () => ({ ids: [id], origin: null, ranks: {} })}
      name={null}
    />
  );
  const user = userEvent.setup();
  const { unmount } = onShortlist(db, preview(ada));
  await pageShows('@ada');
  await user.type(await screen.findByRole('textbox', { name: /^Why these profiles/ }), 'Ada bakes.');
  await pageShows('Ada bakes.');
  unmount();

  onShortlist(db, preview(ben));
  await pageShows('@ben');
  expect(await screen.findByText(/written for other profiles/)).toBeVisible();
  expect(pageText()).not.toContain('Ada bakes.');
  await user.click(screen.getByRole('button', { name: 'Use for these profiles' }));
  await pageShows('Ada bakes.');
  expect(screen.queryByText(/written for other profiles/)).toBeNull();
});

const pageShows = (text: string) => waitFor(() => expect(pageText()).toContain(text), { timeout: 10_000 });
