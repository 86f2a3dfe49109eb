import { screen, waitFor, within } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ShortlistPage } from '../../../components/screens/shortlist-page/ShortlistPage';
import type { ShortlistDatabase } from '../../../lib/store/database';
import { editCandidate } from '../../../lib/store/edit-candidate';
import { listCandidates } from '../../../lib/store/find-candidates';
import { draftOf, MARCH_3_MS } from '../../lib/store/drafts';
import { freshShortlist, savedIn, successOf } from '../../lib/store/fresh-database';
import { pageOnShortlist } from './on-shortlist';

let db: ShortlistDatabase;
let user: UserEvent;
/** Ada must not be contacted. The last saved is the first row. */
beforeEach(async () => {
  fakeBrowser.reset();
  localStorage.clear();
  sessionStorage.clear();
  user = userEvent.setup();
  db = freshShortlist();
  for (const [at, handle] of ['ada', 'ben'].entries()) {
    const profile = { ...draftOf().profile, displayName: null };
    await savedIn(db, draftOf({ handle, profile, posts: [] }), MARCH_3_MS + at);
  }
  const ada = (await listCandidates(db)).candidates.find(({ handle }) => handle === 'ada');
  successOf(await editCandidate(db, ada?.id ?? '', { doNotContact: true }));
  pageOnShortlist(db, <ShortlistPage />);
  await screen.findByRole('grid', { name: 'Shortlist' });
});

const stages = async () =>
  (await listCandidates(db)).candidates.map(({ handle, stage }) => `${handle} ${stage}`).toSorted();
const becomes = (...wanted: string[]) => waitFor(async () => expect(await stages()).toEqual(wanted));
const rowOf = (handle: string) =>
  screen
    .getByRole('checkbox', { name: `Select @${handle}, @${handle} on Instagram` })
    .closest('tr') as HTMLElement;
const set = async () => user.click(await screen.findByRole('button', { name: 'Set' }));
const asks = (sentence: string) => screen.findByText(sentence);

describe('A profile marked “do not contact”', () => {
  const setStage = async (stage: string) => {
    const bar = within(await screen.findByRole('region', { name: 'Selection' }));
    await user.click(bar.getByRole('button', { name: 'Stage' }));
    await user.selectOptions(
      within(await screen.findByRole('dialog')).getByRole('combobox', { name: 'Stage' }),
      stage,
    );
    await user.click(screen.getByRole('button', { name: 'Set stage' }));
  };

  it('is asked about before many move to a stage of contact', async () => {
    await user.click(screen.getByRole('checkbox', { name: 'Select all 2' }));
    await setStage('Contacted');
    await asks(
      'Marked “do not contact”: 1 of 2 selected profiles. Set the stage of all 2 to “Contacted” all the same?',
    );
    expect(await stages()).toEqual(['ada found', 'ben found']);
    await set();
    await becomes('ada contacted', 'ben contacted');
    // Nothing moves there that is there already.
    await setStage('Contacted');
    await screen.findByText('Set the stage of 2 profiles to “Contacted”.');
    expect(screen.queryByText(/all the same/)).toBeNull();
    await setStage('Declined');
    await becomes('ada declined', 'ben declined');
  });

  it('is not asked about while others are selected', async () => {
    await user.click(within(rowOf('ben')).getByRole('checkbox'));
    await setStage('Contacted');
    await becomes('ada found', 'ben contacted');
  });

  it('is asked about before many cells are filled', async () => {
    const ben = (await listCandidates(db)).candidates.find(({ handle }) => handle === 'ben');
    successOf(await editCandidate(db, ben?.id ?? '', { stage: 'agreed' }));
    await within(rowOf('ben')).findByText('Agreed');
    rowOf('ben').querySelector<HTMLElement>('td[data-column="stage"]')?.focus();
    await user.keyboard('{Shift>}{ArrowDown}{/Shift}{Control>}d{/Control}');
    await asks(
      '1 profile marked “do not contact” would move to a stage of contact. Change the cells all the same?',
    );
    expect(await stages()).toEqual(['ada found', 'ben agreed']);
    await set();
    await becomes('ada agreed', 'ben agreed');
  });

  it('is asked about by the form below its row', async () => {
    await user.click(within(rowOf('ada')).getByRole('button', { name: /^Edit/ }));
    const picker = (await screen.findAllByRole('combobox', { name: 'Stage' })).at(-1) as HTMLSelectElement;
    await user.selectOptions(picker, 'Contacted');
    await asks(
      '@ada, @ada on Instagram is marked “do not contact”. Set the stage to “Contacted” all the same?',
    );
    expect(picker).toHaveDisplayValue('Found');
    await set();
    await becomes('ada contacted', 'ben found');
    await waitFor(() => expect(picker).toHaveDisplayValue('Contacted'));
  });
});
