import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { briefsIn } from '../data/stored-definitions';
import { db, hold, line, show } from './mayas-fit';

describe('a brief', () => {
  it('is written criterion by criterion, saved under its name, and applied to the profile at once', async () => {
    show();
    await userEvent.click(screen.getByRole('button', { name: 'New brief' }));
    const save = screen.getByRole('button', { name: 'Save brief' });
    await userEvent.type(screen.getByRole('textbox', { name: 'Name of the brief' }), 'Rye week');
    const add = screen.getByRole('combobox', { name: 'Add a criterion' });
    await userEvent.selectOptions(add, 'Engagement rate');
    await userEvent.selectOptions(add, 'No competitors named');
    await userEvent.click(save);
    expect(screen.getByText('Fill in “No competitors named”, or remove the criterion.')).toBeVisible();
    await userEvent.type(screen.getByRole('combobox', { name: 'Competitors’ names' }), 'Meadow Mill,');
    const engagement = screen.getByRole('group', { name: 'Engagement rate' });
    const percent = within(engagement).getByRole('textbox', { name: 'Minimum, in %' });
    await userEvent.clear(percent);
    await userEvent.type(percent, '2.5');
    await userEvent.selectOptions(
      within(engagement).getByRole('combobox', { name: 'Importance' }),
      'Essential',
    );
    await userEvent.click(save);
    expect(await screen.findByRole('heading', { name: 'Rye week: 100% met' })).toBeVisible();
    expect(screen.getByText('Engagement rate by followers at least 2.5%')).toBeVisible();
    const [stored] = await briefsIn(db);
    expect(stored).toMatchObject({
      name: 'Rye week',
      lines: [
        {
          criterion: { kind: 'rate-at-least', formula: 'likes-comments-by-followers', percent: 2.5 },
          essential: true,
          weight: 1,
        },
        { criterion: { kind: 'no-competitors', names: ['Meadow Mill'] }, essential: false },
      ],
    });
  });

  it('says what is missing only after an attempt to save or an empty name', async () => {
    show();
    await userEvent.click(screen.getByRole('button', { name: 'New brief' }));
    const name = screen.getByRole('textbox', { name: 'Name of the brief' });
    const nameless = () => screen.queryByText('Enter a name for the brief.');
    expect(nameless()).toBeNull();
    await userEvent.click(name);
    await userEvent.tab();
    expect(nameless()).toBeVisible();
    await userEvent.type(name, 'Rye week');
    expect(nameless()).toBeNull();
    expect(screen.queryByText('Add at least one criterion.')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Save brief' }));
    expect(screen.getByText('Add at least one criterion.')).toBeVisible();
    expect(await briefsIn(db)).toEqual([]);
  });

  it('says that two bounds are in the wrong order', async () => {
    await hold([line('f', { kind: 'followers', from: 10_000, to: 50_000 })]);
    show();
    await userEvent.click(await screen.findByRole('button', { name: /^Edit the brief/ }));
    const to = screen.getByRole('textbox', { name: 'Maximum followers' });
    await userEvent.clear(to);
    await userEvent.type(to, '500');
    await userEvent.click(screen.getByRole('button', { name: 'Save brief' }));
    expect(screen.getByText('Enter at least the minimum.')).toBeVisible();
  });

  it.each([
    ['Followers', 'Minimum followers', '10000 + x', 'Enter only the number, such as 500.'],
    ['Followers', 'Maximum followers', '1.2.3', 'Enter a whole number, such as 1200.'],
    ['Fee', 'Maximum for one post', '500-800', 'Enter one number, not a range.'],
    ['Fee', 'Maximum for one post', '0', 'Enter an amount, such as 1200 or 1200.50.'],
    ['Posts a week', 'Minimum posts a week', '', 'Enter at least 0.1.'],
    ['Posts a week', 'Weight', '101', 'Enter 0.1 to 100.'],
  ])(
    'of %s is not saved while %s is %j: the field says what to type, and has the focus',
    async (kind, label, text, words) => {
      show();
      await userEvent.click(screen.getByRole('button', { name: 'New brief' }));
      await userEvent.type(screen.getByRole('textbox', { name: 'Name of the brief' }), 'One');
      await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Add a criterion' }), kind);
      const field = screen.getByRole('textbox', { name: label });
      await userEvent.clear(field);
      if (text) await userEvent.type(field, text);
      await userEvent.click(screen.getByRole('button', { name: 'Save brief' }));
      expect(await briefsIn(db)).toEqual([]);
      expect(field).toHaveFocus();
      expect(field).toBeInvalid();
      expect(field).toHaveAccessibleDescription(words);
    },
  );

  it('moves the focus to what is missing', async () => {
    show();
    await userEvent.click(screen.getByRole('button', { name: 'New brief' }));
    const save = screen.getByRole('button', { name: 'Save brief' });
    await userEvent.click(save);
    expect(screen.getByRole('textbox', { name: 'Name of the brief' })).toHaveFocus();
    await userEvent.keyboard('One');
    await userEvent.click(save);
    expect(screen.getByRole('combobox', { name: 'Add a criterion' })).toHaveFocus();
    expect(screen.getByRole('combobox', { name: 'Add a criterion' })).toHaveAccessibleDescription(
      'Add at least one criterion.',
    );
    await userEvent.selectOptions(
      screen.getByRole('combobox', { name: 'Add a criterion' }),
      'Words in bio or captions',
    );
    await userEvent.click(save);
    expect(screen.getByRole('combobox', { name: 'Words' })).toHaveFocus();
  });

  it.each([
    ['Platform', 'On Instagram'],
    ['Followers', '10,000 to 100,000 followers'],
    ['Posts a week', 'At least 1 post a week'],
    ['Longest pause between posts', 'No pause longer than 14 days'],
    ['Follower growth', 'Grows at least 1.0% a month'],
    ['Caption language', 'Captions mostly in English'],
    ['Has worked with brands', 'Has worked with brands'],
    ['Share of sponsored posts', 'At most 30% of posts sponsored'],
    ['Fee', 'Fee at most $500'],
    ['Contact address visible', 'Email address in the bio'],
    ['No unusual signals', 'No unusual signals'],
  ])('may ask about: %s', async (kind, words) => {
    show();
    await userEvent.click(screen.getByRole('button', { name: 'New brief' }));
    await userEvent.type(screen.getByRole('textbox', { name: 'Name of the brief' }), 'One');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Add a criterion' }), kind);
    await userEvent.click(screen.getByRole('button', { name: 'Save brief' }));
    expect(await screen.findByText(words)).toBeVisible();
  });

  it('accepts a rate in its own unit: likes per 1,000 views, not in percent', async () => {
    show();
    await userEvent.click(screen.getByRole('button', { name: 'New brief' }));
    await userEvent.type(screen.getByRole('textbox', { name: 'Name of the brief' }), 'One');
    await userEvent.selectOptions(
      screen.getByRole('combobox', { name: 'Add a criterion' }),
      'Engagement rate',
    );
    const formula = screen.getByRole('combobox', { name: 'Formula' });
    await userEvent.selectOptions(formula, 'Comments per 100 likes');
    expect(screen.getByRole('textbox', { name: 'Minimum, per 100 likes' })).toHaveValue('2');
    await userEvent.selectOptions(formula, 'Likes per 1,000 views');
    const field = screen.getByRole('textbox', { name: 'Minimum, per 1,000 views' });
    await userEvent.clear(field);
    await userEvent.type(field, '40');
    await userEvent.click(screen.getByRole('button', { name: 'Save brief' }));
    expect(await screen.findByText('Likes per 1,000 views at least 40')).toBeVisible();
    const [stored] = await briefsIn(db);
    expect(stored?.lines[0]?.criterion).toMatchObject({ percent: 4 });
  });
});
