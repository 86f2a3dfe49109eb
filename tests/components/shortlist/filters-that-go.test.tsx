import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ShortlistPage } from '../../../components/screens/shortlist-page/ShortlistPage';
import { DEFAULT_TIERS } from '../../../lib/metrics/measures/tiers';
import { tiers } from '../../../lib/settings/stored-settings';
import type { ShortlistDatabase } from '../../../lib/store/database';
import { editCandidate } from '../../../lib/store/edit-candidate';
import { draftOf, found, profileOf } from '../../lib/store/drafts';
import { freshShortlist, savedIn } from '../../lib/store/fresh-database';
import { added, edit, idOf } from '../../lib/store/with-labels';
import { pageOnShortlist } from './on-shortlist';

beforeEach(() => {
  fakeBrowser.reset();
  localStorage.clear();
});

let db: ShortlistDatabase;
let adaId: string;
beforeEach(async () => {
  db = freshShortlist();
  const profile = (followers: number) => profileOf({ displayName: null, followers: found(followers) });
  const of = (handle: string, followers: number, tags: string[]) =>
    savedIn(db, draftOf({ handle, tags, profile: profile(followers), posts: [] }));
  adaId = (await of('ada', 20_000, ['gravel'])).id;
  await of('ben', 400_000, ['track']);
});

async function pageOfTwo(): Promise<UserEvent> {
  pageOnShortlist(db, <ShortlistPage />);
  await screen.findByRole('grid', { name: 'Shortlist' });
  return userEvent.setup();
}

const names = () => screen.queryAllByRole('link', { name: /^@/ }).map(({ textContent }) => textContent);
const showsOnly = (...wanted: string[]) => waitFor(() => expect(names()).toEqual(wanted));
const select = (label: string) => screen.getByRole<HTMLSelectElement>('combobox', { name: label });
const shows = (label: string, words: string) =>
  waitFor(() => expect(select(label).selectedOptions[0]).toHaveTextContent(new RegExp(`^${words}$`)));

async function choose(user: UserEvent, label: string, words: string): Promise<void> {
  await user.selectOptions(select(label), await within(select(label)).findByRole('option', { name: words }));
}

/** Adds a filter by one of the values of a column, and closes its fields. */
async function check(user: UserEvent, filter: string, value: RegExp): Promise<void> {
  await user.click(screen.getByRole('button', { name: 'Add filter' }));
  const form = within(await screen.findByRole('dialog'));
  await user.selectOptions(form.getByRole('combobox', { name: 'Filter by' }), filter);
  await user.click(await form.findByRole('checkbox', { name: value }));
  await user.keyboard('{Escape}');
}

const chip = (name: string) => screen.findByRole('button', { name });

describe('a filter by a tag', () => {
  it('follows the tag to its new name', async () => {
    const user = await pageOfTwo();
    await choose(user, 'Tag', 'gravel (1)');
    await showsOnly('@ada');
    const id = await idOf(db, 'tags', 'gravel');
    await edit(db, { type: 'change-label', table: 'tags', id, values: { name: 'trail' } });
    await shows('Tag', 'trail \\(1\\)');
    await showsOnly('@ada');
  });

  it('still names the tag when the last profile loses it, when it is renamed then, and when it is deleted', async () => {
    const user = await pageOfTwo();
    await choose(user, 'Tag', 'gravel (1)');
    await showsOnly('@ada');
    await editCandidate(db, adaId, { tags: { add: [], remove: ['gravel'] } });
    await showsOnly();
    await shows('Tag', 'gravel \\(0\\)');
    const id = await idOf(db, 'tags', 'gravel');
    await edit(db, { type: 'change-label', table: 'tags', id, values: { name: 'trail' } });
    await shows('Tag', 'trail \\(0\\)');
    await edit(db, { type: 'remove-label', table: 'tags', id });
    await waitFor(async () =>
      expect(await db.tags.get(id)).toMatchObject({ trashedAtMs: expect.any(Number) }),
    );
    await shows('Tag', 'trail \\(0\\)');
    await choose(user, 'Tag', 'Any');
    await showsOnly('@ben', '@ada');
    expect(within(select('Tag')).queryByRole('option', { name: /trail/ })).toBeNull();
  });

  it('still names the tag when it is merged into another one', async () => {
    const user = await pageOfTwo();
    await choose(user, 'Tag', 'gravel (1)');
    await showsOnly('@ada');
    const [from, into] = [await idOf(db, 'tags', 'gravel'), await idOf(db, 'tags', 'track')];
    await edit(db, { type: 'merge-labels', table: 'tags', from, into });
    await shows('Tag', 'gravel \\(0\\)');
    await choose(user, 'Tag', 'track (2)');
    await waitFor(() => expect(names()).toHaveLength(2));
  });
});

it('A filter by a stage follows a new name, and still names the stage when it is deleted', async () => {
  const id = await added(db, 'stages', 'Briefed');
  await editCandidate(db, adaId, { stage: id });
  const user = await pageOfTwo();
  await choose(user, 'Stage', 'Briefed (1)');
  await showsOnly('@ada');
  await edit(db, { type: 'change-label', table: 'stages', id, values: { name: 'Signed' } });
  await shows('Stage', 'Signed \\(1\\)');
  await edit(db, { type: 'remove-label', table: 'stages', id });
  await showsOnly();
  await shows('Stage', 'Signed \\(0\\)');
});

it('A filter by a list follows a new name, and still names the list when it is deleted', async () => {
  const id = await added(db, 'lists', 'May');
  await editCandidate(db, adaId, { lists: { add: ['May'], remove: [] } });
  const user = await pageOfTwo();
  await check(user, 'List', /^May/);
  await edit(db, { type: 'change-label', table: 'lists', id, values: { name: 'June' } });
  await chip('List: June');
  await edit(db, { type: 'remove-label', table: 'lists', id });
  await showsOnly();
  await user.click(await chip('List: June'));
  expect(await screen.findByRole('checkbox', { name: 'June (0)' })).toBeChecked();
});

it('A filter by a tier follows a new name, and still names the tier when it is removed', async () => {
  const user = await pageOfTwo();
  await check(user, 'Tier', /^Micro/);
  await showsOnly('@ada');
  const renamed = DEFAULT_TIERS.map((tier) => (tier.id === 'micro' ? { ...tier, name: 'small' } : tier));
  await act(() => tiers.write(renamed));
  await chip('Tier: Small');
  await act(() => tiers.write(renamed.filter((tier) => tier.id !== 'micro')));
  await user.click(await chip('Tier: Small'));
  expect(await screen.findByRole('checkbox', { name: 'Small (0)' })).toBeChecked();
});

describe('a filter by a custom field', () => {
  const addField = (id: string, field: { kind: 'choice'; options: string[] } | { kind: 'number' }) =>
    edit(db, {
      ...({ type: 'add-label', table: 'fields', id, name: 'Budget' } as const),
      field: { options: [], ...field },
    });

  it('keeps an option that is no longer offered, and the profiles that have it', async () => {
    await addField('f1', { kind: 'choice', options: ['low', 'high'] });
    await editCandidate(db, adaId, { fields: { f1: 'low' } });
    const user = await pageOfTwo();
    await check(user, 'Budget', /^low/);
    await showsOnly('@ada');
    await edit(db, {
      ...({ type: 'change-label', table: 'fields', id: 'f1' } as const),
      values: { name: 'Money', options: { add: [], remove: ['low'] } },
    });
    await user.click(await chip('Money: low'));
    expect(await screen.findByRole('checkbox', { name: 'low (1)' })).toBeChecked();
    await user.click(await screen.findByRole('checkbox', { name: 'high (0)' }));
    expect(await chip('Money: high, low')).toBeInTheDocument();
  });

  it('can be seen and removed when the field is deleted', async () => {
    await addField('f1', { kind: 'number' });
    await editCandidate(db, adaId, { fields: { f1: 450 } });
    const user = await pageOfTwo();
    await user.click(screen.getByRole('button', { name: 'Add filter' }));
    const form = within(await screen.findByRole('dialog'));
    await user.selectOptions(form.getByRole('combobox', { name: 'Filter by' }), 'Budget');
    await user.type(form.getByRole('textbox', { name: 'At least' }), '400');
    await user.keyboard('{Escape}');
    await showsOnly('@ada');
    await edit(db, { type: 'remove-label', table: 'fields', id: 'f1' });
    await showsOnly();
    await chip('Budget: at least 400');
    await user.click(await chip('Remove the filter “Budget”'));
    await showsOnly('@ben', '@ada');
    await user.click(screen.getByRole('button', { name: 'Add filter' }));
    expect((await screen.findAllByRole('option')).map(({ textContent }) => textContent)).not.toContain(
      'Budget',
    );
  });
});
