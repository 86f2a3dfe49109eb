import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ShortlistPage } from '../../../../components/screens/shortlist-page/ShortlistPage';
import type { PlatformId } from '../../../../lib/model/platform';
import { absent } from '../../../../lib/model/reading';
import { headline } from '../../../../lib/settings/stored-settings';
import type { ShortlistDatabase } from '../../../../lib/store/database';
import { editCandidate } from '../../../../lib/store/edit-candidate';
import { findCandidate } from '../../../../lib/store/find-candidates';
import { saveCandidate } from '../../../../lib/store/save-candidate';
import { DAY_MS, draftOf, found, MARCH_3_MS, postOf, profileOf } from '../../../lib/store/drafts';
import { freshShortlist } from '../../../lib/store/fresh-database';
import { savePeer } from '../../fixtures/saved-peers';
import { pageOnShortlist } from '../../shortlist/on-shortlist';

beforeEach(() => {
  fakeBrowser.reset();
  localStorage.clear();
});

async function withThree(): Promise<ShortlistDatabase> {
  const db = freshShortlist();
  const posts = [2, 3, 4, 5, 6, 7].map((n) => postOf(`p${n}`, { postedAtMs: MARCH_3_MS - n * DAY_MS }));
  await saveCandidate(db, draftOf({ posts, tags: ['bread'], notes: 'Warm tone' }), MARCH_3_MS);
  const noor = profileOf({ displayName: 'Noor Runs', followers: found(52_000) });
  await saveCandidate(
    db,
    draftOf({ platform: 'tiktok', handle: 'noor.runs', profile: noor }),
    MARCH_3_MS + 1,
  );
  const ada = profileOf({ displayName: null, followers: absent('signed-out', MARCH_3_MS) });
  await saveCandidate(db, draftOf({ handle: 'ada', profile: ada }), MARCH_3_MS + 2);
  return db;
}

const names = () =>
  screen
    .getAllByRole('row')
    .slice(1)
    .map((row) => within(row).queryByRole('link')?.textContent);
const sortBy = (name: string) => userEvent.click(screen.getByRole('button', { name }));

describe('the page of the shortlist', () => {
  it('shows each profile with tier, rate and note, the last saved first', async () => {
    pageOnShortlist(await withThree(), <ShortlistPage />);
    expect(await screen.findByRole('grid', { name: 'Shortlist' })).toBeInTheDocument();
    expect(names()).toEqual(['@ada', 'Noor Runs', 'Maya Bakes']);
    const maya = screen.getByRole('row', { name: /Maya Bakes/ });
    expect(maya).toHaveTextContent(/@maya\.bakes.*Instagram.*Micro.*Found.*bread.*Warm tone.*Mar 3/);
    expect(
      within(maya).getByRole('button', { name: 'Engagement rate by followers: 3.2%' }),
    ).toBeInTheDocument();
    expect(screen.getByRole('row', { name: /@ada/ })).toHaveTextContent(/sign in to see.*not enough posts/);
  });

  it('says that the last saved come first, and turns that round with the first press', async () => {
    pageOnShortlist(await withThree(), <ShortlistPage />);
    const saved = await screen.findByRole('columnheader', { name: /Saved/ });
    expect(saved).toHaveAttribute('aria-sort', 'descending');
    expect(saved).toHaveTextContent('Saved ↓');
    await userEvent.click(within(saved).getByRole('button'));
    await waitFor(() => expect(names()).toEqual(['Maya Bakes', 'Noor Runs', '@ada']));
    expect(screen.getByRole('columnheader', { name: /Saved/ })).toHaveAttribute('aria-sort', 'ascending');
  });

  it('leaves a row that is edited where it is', async () => {
    const db = await withThree();
    pageOnShortlist(db, <ShortlistPage />);
    await userEvent.click(
      await screen.findByRole('button', { name: 'Edit Maya Bakes, @maya.bakes on Instagram' }),
    );
    await userEvent.type(screen.getByRole('textbox', { name: 'Note' }), ', called');
    await waitFor(async () =>
      expect((await findCandidate(db, 'instagram', 'maya.bakes'))?.notes).toBe('Warm tone, called'),
    );
    await screen.findByText(/Warm tone, called/, { selector: 'td *, td' });
    const profiles = () =>
      screen.getAllByRole('link', { name: /ada|Noor|Maya/ }).map((link) => link.textContent);
    expect(profiles()).toEqual(['@ada', 'Noor Runs', 'Maya Bakes']);
  });

  it('sorts by stage, fee and how a profile compares for its size', async () => {
    const db = await withThree();
    const idOf = async (platform: PlatformId, handle: string) =>
      (await findCandidate(db, platform, handle))?.id ?? '';
    await editCandidate(db, await idOf('tiktok', 'noor.runs'), {
      stage: 'contacted',
      fee: { amount: 900, currency: 'USD' },
    });
    await editCandidate(db, await idOf('instagram', 'maya.bakes'), {
      fee: { amount: 1_200, currency: 'USD' },
    });
    await editCandidate(db, await idOf('instagram', 'ada'), { stage: 'agreed' });
    pageOnShortlist(db, <ShortlistPage />);
    await screen.findByRole('grid', { name: 'Shortlist' });
    await sortBy('Stage');
    await waitFor(() => expect(names()).toEqual(['Maya Bakes', 'Noor Runs', '@ada']));
    await sortBy('Fee asked');
    await waitFor(() => expect(names()).toEqual(['Maya Bakes', 'Noor Runs', '@ada']));
    await sortBy('Fee asked');
    await waitFor(() => expect(names()).toEqual(['Noor Runs', 'Maya Bakes', '@ada']));
    await sortBy('For its size');
    await waitFor(() => expect(names()[0]).toBe('Maya Bakes'));
    expect(screen.getByRole('columnheader', { name: /For its size/ })).toHaveAttribute(
      'aria-sort',
      'descending',
    );
  });

  it('gives each rate in the unit of its formula', async () => {
    await headline.write({ instagram: 'comments-by-likes' });
    pageOnShortlist(await withThree(), <ShortlistPage />);
    // 18 comments on 512 likes: 3.5 per 100.
    expect(await screen.findByRole('button', { name: 'Comments per 100 likes: 3.5' })).toBeInTheDocument();
  });

  it('gives the rank on focus for a rate without a verdict', async () => {
    const db = freshShortlist();
    const likes = [100, 200, 300, 400, 500];
    for (const each of likes) await savePeer(db, 'threads', `of-${each}`, each);
    pageOnShortlist(db, <ShortlistPage />);
    const row = await screen.findByRole('row', { name: /@of-400/ });
    expect(await within(row).findByRole('button', { name: '2nd of 5' })).toHaveAccessibleDescription(
      /no published table .* Rank: 2nd of 5 Threads profiles on your shortlist by this rate\./,
    );
  });

  it('is sorted by a click on a heading, with unknown values last in both directions', async () => {
    pageOnShortlist(await withThree(), <ShortlistPage />);
    await screen.findByRole('grid');
    await sortBy('Followers');
    await waitFor(() => expect(names()).toEqual(['Noor Runs', 'Maya Bakes', '@ada']));
    expect(screen.getByRole('columnheader', { name: /Followers/ })).toHaveAttribute(
      'aria-sort',
      'descending',
    );
    await sortBy('Followers');
    await waitFor(() => expect(names()).toEqual(['Maya Bakes', 'Noor Runs', '@ada']));
    await sortBy('Profile');
    await waitFor(() => expect(names()).toEqual(['@ada', 'Maya Bakes', 'Noor Runs']));
  });

  it('is filtered by search, platform, stage and tag', async () => {
    pageOnShortlist(await withThree(), <ShortlistPage />);
    await userEvent.selectOptions(await screen.findByRole('combobox', { name: 'Platform' }), 'tiktok');
    await waitFor(() => expect(names()).toEqual(['Noor Runs']));
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Stage' }), 'agreed');
    expect(await screen.findByText(/No profile on your shortlist matches/)).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Clear filters' }));
    await waitFor(() => expect(names()).toHaveLength(3));
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Tag' }), 'bread (1)');
    await waitFor(() => expect(names()).toEqual(['Maya Bakes']));
  });

  it('shows further columns when they are chosen, and sorts by them too', async () => {
    pageOnShortlist(await withThree(), <ShortlistPage />);
    await screen.findByRole('grid', { name: 'Shortlist' });
    expect(screen.queryByRole('columnheader', { name: 'Platform' })).toBeNull();
    await userEvent.click(screen.getByText('Columns'));
    await userEvent.click(screen.getByRole('checkbox', { name: 'Platform' }));
    expect(await screen.findByRole('columnheader', { name: 'Platform' })).toBeInTheDocument();
    await sortBy('Platform');
    await waitFor(() => expect(names().at(-1)).toBe('Noor Runs'));
  });

  it('sorts by a second heading with Shift among the rows that are equal by the first', async () => {
    pageOnShortlist(await withThree(), <ShortlistPage />);
    await screen.findByRole('grid', { name: 'Shortlist' });
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'Stage' }));
    await user.keyboard('{Shift>}');
    await user.click(screen.getByRole('button', { name: 'Profile' }));
    await user.keyboard('{/Shift}');
    await waitFor(() => expect(names()).toEqual(['@ada', 'Maya Bakes', 'Noor Runs']));
    expect(screen.getByRole('button', { name: 'Stage' })).toHaveTextContent('Stage ↑ 1');
    expect(screen.getByRole('button', { name: 'Profile' })).toHaveTextContent('Profile ↑ 2');
  });

  it('opens a row for editing in place', async () => {
    const db = await withThree();
    pageOnShortlist(db, <ShortlistPage />);
    await userEvent.click(
      await screen.findByRole('button', { name: 'Edit Maya Bakes, @maya.bakes on Instagram' }),
    );
    await userEvent.type(screen.getByRole('textbox', { name: 'Note' }), ', asks 400');
    await userEvent.click(
      screen.getAllByRole('button', {
        name: 'Done with Maya Bakes, @maya.bakes on Instagram',
      })[0] as HTMLElement,
    );
    await waitFor(async () => {
      expect(await findCandidate(db, 'instagram', 'maya.bakes')).toMatchObject({
        notes: 'Warm tone, asks 400',
      });
    });
    expect(screen.queryByRole('textbox', { name: 'Note' })).not.toBeInTheDocument();
  });

  it('shows the fee with its currency, and saves a new one', async () => {
    const db = await withThree();
    const maya = await findCandidate(db, 'instagram', 'maya.bakes');
    await editCandidate(db, maya?.id ?? '', { fee: { amount: 1_200, currency: 'EUR' } });
    pageOnShortlist(db, <ShortlistPage />);
    expect(await screen.findByRole('row', { name: /Maya Bakes.*€1,200/ })).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Edit Maya Bakes, @maya.bakes on Instagram' }));
    const fee = screen.getByRole('textbox', { name: 'Fee for one post' });
    expect(fee).toHaveValue('1,200');
    await userEvent.clear(fee);
    await userEvent.type(fee, '950');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Currency' }), 'GBP');
    await waitFor(async () => {
      expect(await findCandidate(db, 'instagram', 'maya.bakes')).toMatchObject({
        fee: { amount: 950, currency: 'GBP' },
      });
    });
    // The list of currencies makes each search by role slow on a busy machine.
    expect(await screen.findByText('£950', {}, { timeout: 30_000 })).toBeInTheDocument();
    await userEvent.type(fee, ' or so');
    expect(fee).toHaveAccessibleDescription('Enter only the number, such as 500. Still using 950.');
    await waitFor(async () => {
      expect(await findCandidate(db, 'instagram', 'maya.bakes')).toMatchObject({ fee: { amount: 950 } });
    });
  });

  it('removes with Undo, and says when it is empty where the profiles are and how to add others', async () => {
    const db = freshShortlist();
    await saveCandidate(db, draftOf());
    pageOnShortlist(db, <ShortlistPage />);
    await userEvent.click(
      await screen.findByRole('button', { name: 'Remove Maya Bakes, @maya.bakes on Instagram' }),
    );
    expect(
      await screen.findByText(/^No profiles on your shortlist\. 1 removed profile is in the trash/),
    ).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Paste links' })).toBeInTheDocument();
    await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(await screen.findByRole('row', { name: /Maya Bakes/ })).toBeInTheDocument();
  });
});
