import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { BriefLine } from '../../../lib/evaluation/brief/brief';
import { define } from '../../../lib/store/definitions';
import { eventually } from '../../set-up/eventually';
import { briefsIn, putBriefs } from '../data/stored-definitions';
import { db, hold, line, onInstagram, onX, show } from './mayas-fit';

describe('a brief', () => {
  it('can be discarded before it is saved', async () => {
    show();
    await userEvent.click(screen.getByRole('button', { name: 'New brief' }));
    await userEvent.click(screen.getByRole('button', { name: 'Discard' }));
    expect(screen.getByRole('button', { name: 'New brief' })).toBeVisible();
    expect(await briefsIn(db)).toEqual([]);
  });

  it('offers the tiers of the current scheme', async () => {
    show();
    await userEvent.click(screen.getByRole('button', { name: 'New brief' }));
    await userEvent.type(screen.getByRole('textbox', { name: 'Name of the brief' }), 'Small');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Add a criterion' }), 'Tier');
    await userEvent.click(screen.getByRole('checkbox', { name: 'nano' }));
    await userEvent.click(screen.getByRole('checkbox', { name: 'micro' }));
    await userEvent.click(screen.getByRole('button', { name: 'Save brief' }));
    expect(await screen.findByText('Tier nano or micro')).toBeVisible();
  });

  it('keeps the focus when it opens, loses a criterion, closes and is removed', async () => {
    await hold([onX]);
    show();
    await userEvent.click(await screen.findByRole('button', { name: /^Edit the brief/ }));
    expect(screen.getByRole('textbox', { name: 'Name of the brief' })).toHaveFocus();
    await userEvent.click(screen.getByRole('button', { name: /^Remove the criterion/ }));
    expect(screen.getByRole('combobox', { name: 'Add a criterion' })).toHaveFocus();
    await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(screen.getByRole('combobox', { name: 'Brief' })).toHaveFocus();
    await userEvent.click(screen.getByRole('button', { name: /^Remove the brief/ }));
    await waitFor(() => expect(screen.getByRole('button', { name: 'New brief' })).toHaveFocus());
  });

  it('can be selected among several, edited, and removed with Undo', async () => {
    await putBriefs(
      db,
      { id: 'spring', name: 'Spring loaves', lines: [onX] },
      { id: 'two', name: 'Autumn', lines: [onInstagram] },
    );
    show();
    await userEvent.selectOptions(await screen.findByRole('combobox', { name: 'Brief' }), 'Autumn');
    expect(await screen.findByRole('heading', { name: 'Autumn: 100% met' })).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Edit the brief “Autumn”' }));
    await userEvent.clear(screen.getByRole('textbox', { name: 'Name of the brief' }));
    await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(screen.getByRole('heading', { name: 'Autumn: 100% met' })).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Remove the brief “Autumn”' }));
    expect(await screen.findByRole('heading', { name: 'no brief chosen' })).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await screen.findByRole('heading', { name: 'Autumn: 100% met' })).toBeVisible();
    await eventually(async () => expect(await briefsIn(db)).toHaveLength(2));
  });

  it('that is half written is there again in the next screen, until it is saved or discarded', async () => {
    const first = show();
    await userEvent.click(screen.getByRole('button', { name: 'New brief' }));
    await userEvent.type(screen.getByRole('textbox', { name: 'Name of the brief' }), 'Rye week');
    await userEvent.selectOptions(
      screen.getByRole('combobox', { name: 'Add a criterion' }),
      'Contact address visible',
    );
    first.unmount();
    const second = show();
    expect(await screen.findByRole('textbox', { name: 'Name of the brief' })).toHaveValue('Rye week');
    await userEvent.click(screen.getByRole('button', { name: 'Save brief' }));
    expect(await screen.findByRole('heading', { name: /^Rye week:/ })).toBeVisible();
    second.unmount();
    show();
    expect(await screen.findByRole('heading', { name: /^Rye week:/ })).toBeVisible();
    expect(screen.queryByRole('textbox', { name: 'Name of the brief' })).toBeNull();
  });

  it('shows what another page changed in the same line beside what is typed here', async () => {
    await hold([line('f', { kind: 'followers', from: 10_000, to: 50_000 }), onInstagram]);
    show();
    await userEvent.click(await screen.findByRole('button', { name: /^Edit the brief/ }));
    const to = screen.getByRole('textbox', { name: 'Maximum followers' });
    await userEvent.clear(to);
    await userEvent.type(to, '20000');
    // Another page changes the same line, the name, and adds one.
    const theirs = line('f', { kind: 'followers', from: 10_000, to: 90_000 });
    await putBriefs(db, { id: 'spring', name: 'Rye week', lines: [theirs, onInstagram, onX] });
    await userEvent.click(screen.getByRole('button', { name: 'Save brief' }));
    expect(
      await screen.findByText(/too, to “10,000 to 90,000 followers, preference, weight 1”/),
    ).toBeVisible();
    expect((await briefsIn(db))[0]?.lines).toContainEqual(theirs);
    expect(screen.getByRole('textbox', { name: 'Name of the brief' })).toHaveValue('Rye week');
    expect(screen.getByRole('textbox', { name: 'Maximum followers' })).toHaveValue('20,000');
    await userEvent.click(screen.getByRole('button', { name: 'Save brief' }));
    expect(await screen.findByRole('heading', { name: /^Rye week:/ })).toBeVisible();
    const [stored] = await briefsIn(db);
    expect(stored?.lines.map(({ criterion }) => criterion)).toEqual([
      { kind: 'followers', from: 10_000, to: 20_000 },
      onInstagram.criterion,
      onX.criterion,
    ]);
  });

  it.each([
    ['Use that criterion', [90_000]],
    ['Restore the criterion', [90_000]],
    ['Remove it here too', []],
  ])('takes the other page’s version with “%s”', async (action, kept) => {
    const before = line('f', { kind: 'followers', from: 10_000, to: 50_000 });
    await hold([before, onInstagram]);
    show();
    await userEvent.click(await screen.findByRole('button', { name: /^Edit the brief/ }));
    if (action === 'Restore the criterion')
      await userEvent.click(screen.getByRole('button', { name: 'Remove the criterion “Followers”' }));
    else {
      await userEvent.clear(screen.getByRole('textbox', { name: 'Maximum followers' }));
      await userEvent.type(screen.getByRole('textbox', { name: 'Maximum followers' }), '60000');
    }
    const theirs = { ...before, criterion: { ...before.criterion, to: 90_000 } } as BriefLine;
    const values = { 'lines.f': action === 'Remove it here too' ? undefined : { ...theirs, order: 0 } };
    await define(db, { table: 'briefs', id: 'spring', values });
    await userEvent.click(screen.getByRole('button', { name: 'Save brief' }));
    await userEvent.click(await screen.findByRole('button', { name: action }));
    const save = screen.getByRole('button', { name: 'Save brief' });
    await waitFor(() => expect(save).toHaveFocus());
    await userEvent.click(save);
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Save brief' })).toBeNull());
    const [stored] = await briefsIn(db);
    const followers = stored?.lines.flatMap(({ criterion }) =>
      criterion.kind === 'followers' ? [criterion.to] : [],
    );
    expect(followers).toEqual(kept);
  });
});
