import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ShortlistPage } from '../../../components/screens/shortlist-page/ShortlistPage';
import type { ShortlistDatabase } from '../../../lib/store/database';
import { editCandidate } from '../../../lib/store/edit-candidate';
import { listCandidates } from '../../../lib/store/find-candidates';
import { removeCandidate, restoreCandidate } from '../../../lib/store/trash';
import { draftOf, MARCH_3_MS } from '../../lib/store/drafts';
import { freshShortlist, savedIn, successOf } from '../../lib/store/fresh-database';
import { pageOnShortlist } from './on-shortlist';

beforeEach(() => {
  fakeBrowser.reset();
  localStorage.clear();
});

/** On the page from top to bottom: the last saved is the first. */
const HANDLES = ['emil', 'dora', 'cleo', 'ben', 'ada'];

async function pageOfFive(): Promise<ShortlistDatabase> {
  const db = freshShortlist();
  for (const [at, handle] of HANDLES.toReversed().entries()) {
    const profile = { ...draftOf().profile, displayName: null };
    await savedIn(db, draftOf({ handle, profile, posts: [] }), MARCH_3_MS + at);
  }
  pageOnShortlist(db, <ShortlistPage />);
  await screen.findByRole('grid', { name: 'Shortlist' });
  return db;
}

const boxOf = (handle: string) =>
  screen.getByRole('checkbox', { name: `Select @${handle}, @${handle} on Instagram` });
const rowOf = (handle: string) => boxOf(handle).closest('tr') as HTMLElement;
const checked = () => HANDLES.filter((handle) => (boxOf(handle) as HTMLInputElement).checked);
const bar = async () => within(await screen.findByRole('region', { name: 'Selection' }));
const stages = async (db: ShortlistDatabase) =>
  (await listCandidates(db)).candidates.map(({ handle, stage }) => `${handle} ${stage}`).toSorted();

describe('selecting profiles on the shortlist page', () => {
  it('selects a range with Shift and a click, and all that match with the heading', async () => {
    await pageOfFive();
    const user = userEvent.setup();
    await user.click(boxOf('dora'));
    await user.keyboard('{Shift>}');
    await user.click(boxOf('ben'));
    await user.keyboard('{/Shift}');
    await waitFor(() => expect(checked()).toEqual(['dora', 'cleo', 'ben']));
    expect((await bar()).getByRole('status')).toHaveTextContent('3 selected');
    const all = screen.getByRole('checkbox', { name: 'Select all 5' }) as HTMLInputElement;
    expect(all.indeterminate).toBe(true);
    await user.click(all);
    await waitFor(() => expect(checked()).toEqual(HANDLES));
    await user.click(boxOf('ada'));
    await waitFor(async () => expect((await bar()).getByRole('status')).toHaveTextContent('4 selected'));
  });

  it('says that profiles marked “do not contact” do not go into the queue', async () => {
    const db = await pageOfFive();
    const { candidates } = await listCandidates(db);
    const [emil] = candidates.filter(({ handle }) => handle === 'emil');
    successOf(await editCandidate(db, emil?.id ?? '', { doNotContact: true }));
    const user = userEvent.setup();
    await user.click(boxOf('emil'));
    await user.click((await bar()).getByRole('button', { name: 'Add to queue' }));
    const alone = 'Nothing was added: the profile is marked “do not contact”.';
    expect((await screen.findAllByText(alone)).length).toBeGreaterThan(0);
    expect(screen.queryByText(/in the queue already/)).toBeNull();
    await user.click(boxOf('dora'));
    await user.click((await bar()).getByRole('button', { name: 'Add to queue' }));
    const one = 'Added 1 profile to the queue. 1 profile marked “do not contact” was left out.';
    expect((await screen.findAllByText(one)).length).toBeGreaterThan(0);
    await user.click((await bar()).getByRole('button', { name: 'Add to queue' }));
    const rest = '1 profile marked “do not contact” was left out. All others are in the queue already.';
    expect((await screen.findAllByText(rest)).length).toBeGreaterThan(0);
  });

  it('works with the keyboard alone: arrows, Space, Shift with an arrow, Enter and Escape', async () => {
    await pageOfFive();
    const user = userEvent.setup();
    rowOf('emil').focus();
    await user.keyboard('{ArrowDown} ');
    await waitFor(() => expect(checked()).toEqual(['dora']));
    expect(rowOf('dora')).toContainElement(document.activeElement as HTMLElement);
    await user.keyboard('{Shift>}{ArrowDown}{ArrowDown}{/Shift}');
    await waitFor(() => expect(checked()).toEqual(['dora', 'cleo', 'ben']));
    await user.keyboard('{Escape}');
    await waitFor(() => expect(checked()).toEqual([]));
    expect(screen.queryByRole('region', { name: 'Selection' })).toBeNull();
    await user.keyboard('{Enter}');
    expect(await screen.findByRole('textbox', { name: 'Note' })).toHaveFocus();
  });

  it('stays when Escape closes a message, and comes back with Undo when Escape clears it', async () => {
    await pageOfFive();
    const user = userEvent.setup();
    await user.click(boxOf('dora'));
    await user.click(await (await bar()).findByRole('button', { name: 'Compare' }));
    await screen.findByText('Select at least 2 profiles to compare them.');
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByText(/^Select at least 2/)).toBeNull());
    expect(checked()).toEqual(['dora']);
    await user.click(boxOf('ben'));
    await waitFor(() => expect(checked()).toEqual(['dora', 'ben']));
    await user.keyboard('{Escape}');
    await waitFor(() => expect(checked()).toEqual([]));
    await screen.findByText('Cleared the selection of 2 profiles.');
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(checked()).toEqual(['dora', 'ben']));
  });

  it('comes back by the key for Undo before an older change does, and after a newer one', async () => {
    const db = await pageOfFive();
    const user = userEvent.setup();
    const undo = () => user.keyboard('{Control>}z{/Control}');
    const idOf = async (handle: string) =>
      (await listCandidates(db)).candidates.find((one) => one.handle === handle)?.id ?? '';
    successOf(await editCandidate(db, await idOf('cleo'), { stage: 'agreed' }));
    await user.click(boxOf('dora'));
    await user.click(boxOf('ben'));
    await waitFor(() => expect(checked()).toEqual(['dora', 'ben']));
    await user.keyboard('{Escape}');
    await screen.findByText('Cleared the selection of 2 profiles.');
    await undo();
    await waitFor(() => expect(checked()).toEqual(['dora', 'ben']));
    expect(await stages(db)).toContain('cleo agreed');
    await waitFor(() => expect(screen.queryByText('Cleared the selection of 2 profiles.')).toBeNull());
    await user.keyboard('{Escape}');
    await screen.findByText('Cleared the selection of 2 profiles.');
    successOf(await editCandidate(db, await idOf('ada'), { stage: 'declined' }));
    await undo();
    await waitFor(async () => expect(await stages(db)).toContain('ada found'));
    expect(checked()).toEqual([]);
    await undo();
    await waitFor(() => expect(checked()).toEqual(['dora', 'ben']));
    await undo();
    await waitFor(async () => expect(await stages(db)).toContain('cleo found'));
  });

  it('is there again after the page is loaded again, until it is cleared', async () => {
    const db = await pageOfFive();
    const user = userEvent.setup();
    const again = async () => {
      cleanup();
      pageOnShortlist(db, <ShortlistPage />);
      await screen.findByRole('grid', { name: 'Shortlist' });
    };
    await user.click(boxOf('dora'));
    await user.click(boxOf('ada'));
    await waitFor(async () => expect((await bar()).getByRole('status')).toHaveTextContent('2 selected'));
    await again();
    await waitFor(() => expect(checked()).toEqual(['dora', 'ada']));
    expect((await bar()).getByRole('status')).toHaveTextContent('2 selected');
    await user.click(boxOf('ada'));
    await waitFor(async () => expect((await bar()).getByRole('status')).toHaveTextContent('1 selected'));
    await again();
    await waitFor(() => expect(checked()).toEqual(['dora']));
    await user.click((await bar()).getByRole('button', { name: 'Clear selection' }));
    await again();
    await waitFor(async () => expect((await listCandidates(db)).candidates).toHaveLength(5));
    expect(checked()).toEqual([]);
  });

  it('says how many of the selected profiles a search hides, and keeps them selected', async () => {
    await pageOfFive();
    const user = userEvent.setup();
    await user.click(boxOf('dora'));
    await user.click(boxOf('ada'));
    await user.type(screen.getByRole('searchbox', { name: 'Search' }), 'ada');
    await waitFor(async () =>
      expect((await bar()).getByRole('status')).toHaveTextContent(
        '2 selected, 1 of them hidden by the filters',
      ),
    );
    await user.clear(screen.getByRole('searchbox', { name: 'Search' }));
    await waitFor(() => expect(checked()).toEqual(['dora', 'ada']));
  });
});

describe('editing the selected profiles', () => {
  it('sets their stage, and one Undo takes it back', async () => {
    const db = await pageOfFive();
    const user = userEvent.setup();
    await user.click(boxOf('dora'));
    await user.click(boxOf('ben'));
    await user.click(await (await bar()).findByRole('button', { name: 'Stage' }));
    await user.selectOptions(
      within(await screen.findByRole('dialog')).getByRole('combobox', { name: 'Stage' }),
      'Agreed',
    );
    await user.click(screen.getByRole('button', { name: 'Set stage' }));
    await screen.findByText('Set the stage of 2 profiles to “Agreed”.');
    const before = ['ada found', 'ben found', 'cleo found', 'dora found', 'emil found'];
    expect(await stages(db)).toEqual(['ada found', 'ben agreed', 'cleo found', 'dora agreed', 'emil found']);
    expect(checked()).toHaveLength(2);
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await screen.findByText('Undid the change to the stage of 2 profiles.');
    expect(await stages(db)).toEqual(before);
  });

  it('sets no stage that nobody chose', async () => {
    const db = await pageOfFive();
    const user = userEvent.setup();
    await user.click(boxOf('dora'));
    await user.click(await (await bar()).findByRole('button', { name: 'Stage' }));
    const stage = within(await screen.findByRole('dialog')).getByRole('combobox', { name: 'Stage' });
    expect(stage).toHaveDisplayValue('Choose a stage');
    await user.click(screen.getByRole('button', { name: 'Set stage' }));
    expect(await screen.findByText('Choose a stage for the selected profiles.')).toBeVisible();
    await user.selectOptions(stage, 'Agreed');
    expect(screen.queryByText('Choose a stage for the selected profiles.')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Set stage' }));
    await screen.findByText('Set the stage of 1 profile to “Agreed”.');
    expect(await stages(db)).toContain('dora agreed');
  });

  it('adds a half-typed tag at the press of the button', async () => {
    const db = await pageOfFive();
    const user = userEvent.setup();
    await user.click(boxOf('dora'));
    await user.click(await (await bar()).findByRole('button', { name: 'Tags' }));
    await user.type(await screen.findByRole('combobox', { name: 'Add tags' }), 'vegan, crunchy');
    await user.click(screen.getByRole('button', { name: 'Apply' }));
    await screen.findByText('Changed the tags of 1 profile.');
    const dora = (await listCandidates(db)).candidates.find(({ handle }) => handle === 'dora');
    expect(dora?.tags.toSorted()).toEqual(['crunchy', 'vegan']);
  });

  it('sets a field of all of them, and says what the field does not take', async () => {
    const db = await pageOfFive();
    const user = userEvent.setup();
    await user.click(boxOf('dora'));
    await user.click(boxOf('ben'));
    await user.click(await (await bar()).findByRole('button', { name: 'Other field' }));
    await user.type(await screen.findByRole('textbox', { name: 'Value' }), '500-800');
    await user.click(screen.getByRole('button', { name: 'Set field' }));
    expect(await screen.findByText('Enter one number, not a range.')).toBeVisible();
    await user.clear(screen.getByRole('textbox', { name: 'Value' }));
    await user.type(screen.getByRole('textbox', { name: 'Value' }), '450 EUR');
    await user.click(screen.getByRole('button', { name: 'Set field' }));
    await screen.findByText('Changed 2 profiles.');
    const fees = async () =>
      (await listCandidates(db)).candidates
        .filter(({ fee }) => fee !== null)
        .map(({ handle, fee }) => [handle, fee]);
    const fee = { amount: 450, currency: 'EUR' };
    expect((await fees()).toSorted()).toEqual([
      ['ben', fee],
      ['dora', fee],
    ]);
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect(await fees()).toEqual([]));
  });

  it('removes them, and Undo brings them back selected', async () => {
    await pageOfFive();
    const user = userEvent.setup();
    await user.click(boxOf('dora'));
    await user.click(boxOf('ben'));
    await user.click(await (await bar()).findByRole('button', { name: 'Remove' }));
    await screen.findByText('Removed 2 profiles.');
    await waitFor(() => expect(screen.getAllByRole('row')).toHaveLength(4));
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await screen.findByText('Put 2 profiles back on the shortlist.');
    await waitFor(() => expect(checked()).toEqual(['dora', 'ben']));
    expect((await bar()).getByRole('status')).toHaveTextContent('2 selected');
    rowOf('emil').focus();
    await user.keyboard('{Escape}{Escape}');
    await waitFor(() => expect(checked()).toEqual([]));
  });

  it('counts no profile that another page removed, until it is back', async () => {
    const db = await pageOfFive();
    const user = userEvent.setup();
    await user.click(boxOf('dora'));
    await bar();
    const dora = (await listCandidates(db)).candidates.find(({ handle }) => handle === 'dora');
    await removeCandidate(db, dora?.id ?? '');
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Selection' })).toBeNull());
    await restoreCandidate(db, dora?.id ?? '');
    await waitFor(() => expect(checked()).toEqual(['dora']));
    expect((await bar()).getByRole('status')).toHaveTextContent('1 selected');
  });
});
