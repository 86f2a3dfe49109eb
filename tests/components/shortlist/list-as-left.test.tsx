import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { viewIn } from '../../../components/data/view-rows';
import { ShortlistPage } from '../../../components/screens/shortlist-page/ShortlistPage';
import type { ShortlistDatabase } from '../../../lib/store/database';
import { keepListAsLeft, listAsLeft } from '../../../lib/store/list-as-left';
import type { DefinitionRow } from '../../../lib/store/rows';
import { draftOf, found, MARCH_3_MS, profileOf } from '../../lib/store/drafts';
import { freshShortlist, savedIn } from '../../lib/store/fresh-database';
import { pageOnShortlist } from './on-shortlist';

let db: ShortlistDatabase;
beforeEach(async () => {
  fakeBrowser.reset();
  localStorage.clear();
  sessionStorage.clear();
  db = freshShortlist();
  for (const [handle, platform, followers] of [
    ['ada', 'instagram', 900],
    ['ben', 'tiktok', 20_000],
    ['cleo', 'tiktok', 400_000],
  ] as const) {
    const profile = profileOf({ displayName: null, followers: found(followers) });
    await savedIn(db, draftOf({ handle, platform, profile, posts: [] }), MARCH_3_MS + followers);
  }
});

async function opened(): Promise<UserEvent> {
  pageOnShortlist(db, <ShortlistPage />);
  await screen.findByRole('grid', { name: 'Shortlist' });
  return userEvent.setup();
}

/** As after a restart of the browser, which a window's own storage does not outlive. */
async function openedAgain(): Promise<UserEvent> {
  cleanup();
  sessionStorage.clear();
  return opened();
}

const names = () => screen.queryAllByRole('link', { name: /^@/ }).map(({ textContent }) => textContent);
const showsOnly = (...wanted: string[]) => waitFor(() => expect(names()).toEqual(wanted));
const button = (name: string) => screen.getByRole('button', { name });
const tab = (name: string) => screen.getByRole('tab', { name: new RegExp(`^${name}`) });
const filterBy = async (user: UserEvent, platform: string) =>
  user.selectOptions(screen.getByRole('combobox', { name: 'Platform' }), platform);
const saveAs = async (user: UserEvent, name: string) => {
  await user.click(button('+ Save view'));
  await user.type(within(await screen.findByRole('dialog')).getByRole('textbox', { name: 'Name' }), name);
  await user.keyboard('{Enter}');
  await screen.findByRole('tab', { name: new RegExp(`^${name}`), selected: true });
};

describe('The list as it was left', () => {
  it('has its filters, which can be seen and removed at once, and its sorting', async () => {
    const user = await opened();
    await filterBy(user, 'tiktok');
    await showsOnly('@cleo', '@ben');
    await user.click(button('Followers'));
    await user.click(button('Followers'));
    await showsOnly('@ben', '@cleo');
    const again = await openedAgain();
    await showsOnly('@ben', '@cleo');
    expect(screen.getByText('Platform: TikTok')).toBeVisible();
    await again.click(button('Clear filters'));
    await showsOnly('@ada', '@ben', '@cleo');
    expect(screen.queryByRole('button', { name: 'Clear filters' })).toBeNull();
    expect(button('Add filter')).toHaveFocus();
    await openedAgain();
    await showsOnly('@ada', '@ben', '@cleo');
  });

  it('leaves out one filter by its chip', async () => {
    const user = await opened();
    await filterBy(user, 'tiktok');
    await user.click(button('Remove the filter “Platform”'));
    await showsOnly('@cleo', '@ben', '@ada');
  });

  it('does not search again for what somebody searched for', async () => {
    const user = await opened();
    await filterBy(user, 'tiktok');
    await user.type(screen.getByRole('searchbox', { name: 'Search' }), 'ben');
    await showsOnly('@ben');
    expect(JSON.stringify(await listAsLeft(db))).not.toContain('ben');
    await openedAgain();
    await showsOnly('@cleo', '@ben');
  });

  it('has the view and what was changed in it, until the changes are discarded', async () => {
    const user = await opened();
    await filterBy(user, 'tiktok');
    await saveAs(user, 'Clips');
    await filterBy(user, 'instagram');
    await showsOnly('@ada');
    const again = await openedAgain();
    await showsOnly('@ada');
    expect(screen.getByRole('tab', { name: /^Clips/ })).toHaveAttribute('aria-selected', 'true');
    await again.click(button('Discard changes'));
    await showsOnly('@cleo', '@ben');
  });

  it('has what was changed in a view that was left for another, until it is discarded', async () => {
    const user = await opened();
    await filterBy(user, 'tiktok');
    await saveAs(user, 'Clips');
    await filterBy(user, 'instagram');
    await user.click(button('Followers'));
    await user.click(tab('All'));
    await showsOnly('@cleo', '@ben', '@ada');
    expect(tab('Clips')).toHaveTextContent('Changed');
    await user.click(tab('Clips'));
    await showsOnly('@ada');
    await user.click(tab('All'));
    await showsOnly('@cleo', '@ben', '@ada');
    const again = await openedAgain();
    await showsOnly('@cleo', '@ben', '@ada');
    await again.click(tab('Clips'));
    await showsOnly('@ada');
    await again.click(button('Discard changes'));
    await showsOnly('@cleo', '@ben');
    await again.click(tab('All'));
    expect(tab('Clips')).not.toHaveTextContent('Changed');
    const last = await openedAgain();
    await last.click(tab('Clips'));
    await showsOnly('@cleo', '@ben');
  });

  it('has the changes of a view no more that were saved as another one', async () => {
    const user = await opened();
    await filterBy(user, 'tiktok');
    await saveAs(user, 'Clips');
    await filterBy(user, 'instagram');
    await user.click(button('+ Save as new view'));
    await user.type(within(await screen.findByRole('dialog')).getByRole('textbox', { name: 'Name' }), 'Pics');
    await user.keyboard('{Enter}');
    await screen.findByRole('tab', { name: /^Pics/, selected: true });
    expect(tab('Clips')).not.toHaveTextContent('Changed');
    await user.click(tab('Clips'));
    await showsOnly('@cleo', '@ben');
  });

  it('has what was changed in a view that was deleted and brought back', async () => {
    const user = await opened();
    await filterBy(user, 'tiktok');
    await saveAs(user, 'Clips');
    await filterBy(user, 'instagram');
    await user.click(tab('All'));
    const [stored] = await db.views.toArray();
    const { id } = stored as DefinitionRow;
    await db.views.update(id, { trashedAtMs: MARCH_3_MS });
    await waitFor(() => expect(screen.queryByRole('tab', { name: /^Clips/ })).toBeNull());
    await filterBy(user, 'tiktok');
    await db.views.update(id, { trashedAtMs: null });
    await user.click(await screen.findByRole('tab', { name: /^Clips/ }));
    await showsOnly('@ada');
  });

  it('follows a view that was changed or deleted since', async () => {
    const user = await opened();
    await filterBy(user, 'tiktok');
    await saveAs(user, 'Clips');
    cleanup();
    const [stored] = await db.views.toArray();
    const view = viewIn(stored as DefinitionRow);
    await db.views.update(view?.id ?? '', { filters: { ...view?.filters, platform: 'instagram' } });
    await openedAgain();
    await showsOnly('@ada');
    cleanup();
    await db.views.update(view?.id ?? '', { trashedAtMs: MARCH_3_MS });
    await openedAgain();
    await waitFor(() => expect(screen.queryByRole('tab', { name: /^Clips/ })).toBeNull());
    expect(screen.getByRole('tab', { name: /^All/ })).toHaveAttribute('aria-selected', 'true');
    expect(screen.getByText(/^Platform: /)).toBeVisible();
  });

  it('says why nothing is shown, and how to see everything', async () => {
    const user = await opened();
    await filterBy(user, 'youtube');
    await screen.findByText(/No profile on your shortlist matches/);
    cleanup();
    sessionStorage.clear();
    pageOnShortlist(db, <ShortlistPage />);
    await screen.findByText(/No profile on your shortlist matches/);
    expect(screen.getByText('Platform: YouTube')).toBeVisible();
    await user.click(button('Clear filters'));
    await showsOnly('@cleo', '@ben', '@ada');
  });

  it('is not taken from a version that this one cannot read', async () => {
    await keepListAsLeft(db, { opened: null, now: { filters: { platform: 'tiktok', aura: 'warm' } } });
    await opened();
    await showsOnly('@cleo', '@ben', '@ada');
  });
});
