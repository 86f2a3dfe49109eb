import { fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { LabelPanel } from '../../../components/shortlist/LabelPanel';
import type { ShortlistDatabase } from '../../../lib/store/database';
import { freshShortlist } from '../../lib/store/fresh-database';
import { added, edit, namesIn } from '../../lib/store/with-labels';
import { eventually } from '../../set-up/eventually';
import { onShortlist } from './on-shortlist';

const show = (db: ShortlistDatabase) => onShortlist(db, <LabelPanel table="tags" />);
const field = (name: string) => screen.findByRole('textbox', { name });

/** As another window does. */
const renameElsewhere = (db: ShortlistDatabase, id: string, name: string) =>
  edit(db, { type: 'change-label', table: 'tags', id, values: { name } });

describe('a name that two windows change at once', () => {
  it('is not overwritten: both are shown, and Enter takes the one typed here', async () => {
    const db = freshShortlist();
    const id = await added(db, 'tags', 'bread');
    show(db);
    const name = await field('Name of the tag bread');
    await userEvent.clear(name);
    await userEvent.type(name, 'baking');
    await renameElsewhere(db, id, 'loaves');
    await field('Name of the tag loaves');
    await userEvent.tab();
    expect(await screen.findByText(/Another window has named it “loaves” in the meantime/)).toBeVisible();
    expect(await namesIn(db, 'tags')).toEqual(['loaves']);
    expect(name).toHaveValue('baking');
    // Passing through the field once more is no answer.
    await userEvent.click(name);
    await userEvent.tab();
    expect(await namesIn(db, 'tags')).toEqual(['loaves']);
    await userEvent.click(name);
    await userEvent.keyboard('{Enter}');
    await eventually(async () => expect(await namesIn(db, 'tags')).toEqual(['baking']));
  });

  it('stays as the other window gave it after Escape', async () => {
    const db = freshShortlist();
    const id = await added(db, 'tags', 'bread');
    show(db);
    const name = await field('Name of the tag bread');
    await userEvent.type(name, 's');
    await renameElsewhere(db, id, 'loaves');
    await field('Name of the tag loaves');
    await userEvent.type(name, '{Enter}');
    await screen.findByText(/Another window has named it “loaves”/);
    await userEvent.keyboard('{Escape}');
    expect(name).toHaveValue('loaves');
    expect(screen.queryByText(/Another window/)).toBeNull();
    expect(await namesIn(db, 'tags')).toEqual(['loaves']);
  });
});

it('The name of another tag is an offer to merge, and the press of Enter does nothing more than make it', async () => {
  const db = freshShortlist();
  await added(db, 'tags', 'spring');
  await added(db, 'tags', 'beta');
  show(db);
  const name = await field('Name of the tag beta');
  await userEvent.clear(name);
  await userEvent.type(name, 'Spring');
  const goesOn = fireEvent.keyDown(name, { key: 'Enter' });
  expect(await screen.findByText(/“spring” already exists/)).toBeVisible();
  expect(screen.getByRole('combobox', { name: 'Merge into' })).toHaveFocus();
  expect(goesOn).toBe(false);
});

describe('what is typed into the list of tags', () => {
  it('is still there in the next window if it is a new tag', async () => {
    const db = freshShortlist();
    const first = show(db);
    await userEvent.type(await field('New tag'), 'sourdough');
    first.unmount();
    show(db);
    await waitFor(() => expect(screen.getByRole('textbox', { name: 'New tag' })).toHaveValue('sourdough'));
    await userEvent.click(screen.getByRole('button', { name: 'Add tag' }));
    await eventually(async () => expect(await namesIn(db, 'tags')).toEqual(['sourdough']));
  });

  it('is saved if it is a new name and the list closes with its window', async () => {
    const db = freshShortlist();
    await added(db, 'tags', 'bread');
    const { unmount } = show(db);
    const name = await field('Name of the tag bread');
    await userEvent.clear(name);
    await userEvent.type(name, 'baking');
    unmount();
    await eventually(async () => expect(await namesIn(db, 'tags')).toEqual(['baking']));
  });
});
