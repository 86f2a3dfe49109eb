import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Shortlist } from '../../../components/shortlist/Shortlist';
import { DEFAULT_SETTINGS } from '../../../lib/evaluation/settings';
import type { ShortlistDatabase } from '../../../lib/store/database';
import { editCandidate } from '../../../lib/store/edit-candidate';
import { findCandidate } from '../../../lib/store/find-candidates';
import { saveCandidate } from '../../../lib/store/save-candidate';
import type { Row } from '../../../lib/store/schema';
import { DAY_MS, draftOf, MARCH_3_MS, postOf, profileOf } from '../../lib/store/drafts';
import { freshShortlist } from '../../lib/store/fresh-database';
import { onShortlist } from './on-shortlist';

const show = (db: ShortlistDatabase) =>
  onShortlist(db, <Shortlist settings={DEFAULT_SETTINGS} nowMs={MARCH_3_MS} exportOf={() => null} />);

async function withTwo(): Promise<ShortlistDatabase> {
  const db = freshShortlist();
  const posts = [2, 3, 4, 5, 6, 7].map((n) => postOf(`p${n}`, { postedAtMs: MARCH_3_MS - n * DAY_MS }));
  await saveCandidate(
    db,
    draftOf({ platform: 'tiktok', handle: 'noor.runs', profile: profileOf({ displayName: 'Noor Runs' }) }),
    MARCH_3_MS,
  );
  await saveCandidate(db, draftOf({ posts, tags: ['bread'], notes: 'Warm tone' }), MARCH_3_MS + 1);
  return db;
}

const rows = () => within(screen.getByRole('list', { name: 'Shortlist' })).queryAllByRole('listitem');

describe('the shortlist', () => {
  it('shows each profile in two lines, the last saved first', async () => {
    show(await withTwo());
    await screen.findByRole('link', { name: 'Maya Bakes' });
    const [first, second] = rows();
    expect(first).toHaveTextContent('@maya.bakes · Instagram · Found · bread · last post Mar 1');
    expect(screen.getByRole('button', { name: /^@maya\.bakes · / })).toHaveAccessibleDescription(
      'Handle: @maya.bakes. Platform: Instagram. Stage: Found. Tags: bread. last post Mar 1. For its size: well above average.',
    );
    expect(second).toHaveTextContent('@noor.runs · TikTok · Found');
    expect(second).toHaveTextContent('no rate');
    expect(screen.getByRole('button', { name: 'no rate' })).toHaveAccessibleDescription(
      /^0 of 6 videos measured\./,
    );
    const rate = screen.getByRole('button', { name: 'Engagement rate by followers: 3.2%' });
    expect(first).toContainElement(rate);
    expect(rate).toHaveAccessibleDescription(/median of 6 posts/);
    expect(screen.getAllByRole('button', { name: 'Followers: 16,476' })).toHaveLength(2);
  });

  it('opens a profile in a new tab, and only an https address', async () => {
    const db = await withTwo();
    await saveCandidate(db, {
      ...draftOf({ handle: 'evil', profile: profileOf({ displayName: 'Evil' }) }),
      profileUrl: 'javascript:alert(1)',
    });
    show(db);
    const link = await screen.findByRole('link', { name: 'Maya Bakes' });
    expect(link).toHaveAttribute('href', 'https://www.instagram.com/maya.bakes/');
    expect(link).toHaveAttribute('target', '_blank');
    expect(screen.getByText('Evil')).toBeInTheDocument();
    expect(screen.queryByRole('link', { name: 'Evil' })).not.toBeInTheDocument();
  });

  it('shows hostile names as plain text', async () => {
    const db = freshShortlist();
    const name = '<img src=x onerror=alert(1)>';
    await saveCandidate(db, draftOf({ profile: profileOf({ displayName: name }) }));
    show(db);
    expect(await screen.findByRole('link', { name })).toBeInTheDocument();
    expect(document.querySelector('img')).toBeNull();
  });

  it('filters while the user types, and says if nothing matches', async () => {
    show(await withTwo());
    const search = await screen.findByRole('searchbox', { name: 'Search' });
    await userEvent.keyboard('/warm');
    expect(search).toHaveValue('warm');
    await waitFor(() => expect(rows()).toHaveLength(1));
    await userEvent.type(search, 'xyz');
    expect(await screen.findByText(/No profile on your shortlist matches\./)).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Show all' }));
    await waitFor(() => expect(rows()).toHaveLength(2));
  });

  it('links to the shortlist page', async () => {
    show(await withTwo());
    await userEvent.click(await screen.findByRole('button', { name: 'Open the shortlist as a table' }));
    await waitFor(async () => {
      const tabs = await fakeBrowser.tabs.query({});
      expect(tabs.map(({ url }) => url)).toContainEqual(expect.stringMatching(/\/shortlist\.html$/));
    });
  });

  it('says how to add profiles when it is empty', async () => {
    show(freshShortlist());
    expect(await screen.findByText(/No profiles saved yet\. Open a profile/)).toBeInTheDocument();
    expect(screen.queryByRole('searchbox')).not.toBeInTheDocument();
  });

  it('removes at once, restores on Undo, and leaves the focus on the list', async () => {
    const db = await withTwo();
    show(db);
    await userEvent.click(
      await screen.findByRole('button', { name: 'Remove Maya Bakes, @maya.bakes on Instagram' }),
    );
    await waitFor(() => expect(rows()).toHaveLength(1));
    // The row that takes the place is known once the list has answered.
    await waitFor(() => expect(screen.getByRole('link', { name: 'Noor Runs' })).toHaveFocus());
    expect(await findCandidate(db, 'instagram', 'maya.bakes')).toBeNull();

    await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(rows()).toHaveLength(2));
    expect(await findCandidate(db, 'instagram', 'maya.bakes')).toMatchObject({ notes: 'Warm tone' });
  });

  it('moves with the arrow keys and removes with Delete', async () => {
    show(await withTwo());
    const maya = await screen.findByRole('link', { name: 'Maya Bakes' });
    const noor = screen.getByRole('link', { name: 'Noor Runs' });
    maya.focus();
    await userEvent.keyboard('{ArrowDown}');
    expect(noor).toHaveFocus();
    await userEvent.keyboard('{ArrowDown}{ArrowUp}');
    expect(maya).toHaveFocus();
    await userEvent.keyboard('{Delete}');
    await waitFor(() => expect(rows()).toHaveLength(1));
  });

  it('shows what other pages change', async () => {
    const db = await withTwo();
    show(db);
    await screen.findByRole('link', { name: 'Maya Bakes' });
    const maya = await findCandidate(db, 'instagram', 'maya.bakes');
    await editCandidate(db, maya?.id ?? '', { stage: 'agreed' });
    expect(await screen.findByText(/@maya\.bakes · Instagram · Agreed · bread/)).toBeInTheDocument();
  });

  it('says how many rows it cannot read instead of hiding them', async () => {
    const db = await withTwo();
    const [row] = (await db.candidates.toArray()) as Row[];
    if (row) await db.candidates.put({ ...row, id: 'broken', handle: '' });
    show(db);
    expect(
      await screen.findByText(/1 saved profile could not be read\. Nothing is deleted/),
    ).toBeInTheDocument();
  });

  it('that cannot be opened says why, what is safe and what to do next', async () => {
    const open = vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
      throw new DOMException('private', 'InvalidStateError');
    });
    show(freshShortlist());
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent(
      'The browser does not let Yardstick open its storage.What you saved before is still in the browser.',
    );
    open.mockRestore();
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText(/No profiles saved yet/)).toBeInTheDocument();
  });

  it('renders only the rows in view of a long list, and says how many there are', async () => {
    const db = freshShortlist();
    for (let n = 0; n < 53; n += 1) await saveCandidate(db, draftOf({ handle: `maya${n}` }));
    show(db);
    await waitFor(() => expect(rows().length).toBeGreaterThan(5));
    expect(rows().length).toBeLessThan(40);
    expect(rows()[0]).toHaveAttribute('aria-posinset', '1');
    expect(rows()[0]).toHaveAttribute('aria-setsize', '53');
  });
});

describe('profiles that nobody has changed for twelve months', () => {
  it('are counted, with what to do', async () => {
    const db = freshShortlist();
    await saveCandidate(db, draftOf(), Date.now() - 366 * DAY_MS);
    await saveCandidate(db, draftOf({ handle: 'noor.runs' }));
    show(db);
    expect(
      await screen.findByText(/1 saved profile has not been changed for twelve months\. Remove it/),
    ).toBeInTheDocument();
  });
});
