import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { FitSection } from '../../../components/briefs/FitSection';
import type { ShownProfile } from '../../../components/data/screen-state';
import { useBriefForm } from '../../../components/data/use-brief-form';
import { useBriefs } from '../../../components/data/use-briefs';
import { useEvaluation } from '../../../components/data/use-evaluation';
import type { BriefLine, Criterion } from '../../../lib/evaluation/brief/brief';
import { DEFAULT_SETTINGS } from '../../../lib/evaluation/settings';
import type { ShortlistDatabase } from '../../../lib/store/database';
import { define } from '../../../lib/store/definitions';
import { fitSentence } from '../../../lib/words/fit-words';
import { freshShortlist } from '../../lib/store/fresh-database';
import { eventually } from '../../set-up/eventually';
import { briefsIn, putBriefs } from '../data/stored-definitions';
import { mayaSeen } from '../fixtures/evaluated';
import { mayasProfile, missing } from '../fixtures/readings';
import { onShortlist } from '../shortlist/on-shortlist';

/** The section as the panel composes it. */
function MayasFit({ seen }: { seen: ShownProfile }) {
  const briefs = useBriefs();
  const form = useBriefForm(briefs);
  const evaluation = useEvaluation(seen, DEFAULT_SETTINGS, { briefs: briefs.held });
  const fit = evaluation?.fits[0] ?? null;
  return (
    <>
      <h2>{fit ? fitSentence(fit) : 'no brief chosen'}</h2>
      <FitSection briefs={briefs} form={form} fit={fit} tiers={DEFAULT_SETTINGS.tiers} platform="instagram" />
    </>
  );
}

let db: ShortlistDatabase;
beforeEach(() => {
  fakeBrowser.reset();
  db = freshShortlist();
});
const show = (seen = mayaSeen()) => onShortlist(db, <MayasFit seen={seen} />);

const line = (id: string, criterion: Criterion, over: Partial<BriefLine> = {}): BriefLine => ({
  id,
  criterion,
  essential: false,
  weight: 1,
  ...over,
});

async function hold(lines: BriefLine[], name = 'Spring loaves') {
  await putBriefs(db, { id: 'spring', name, lines });
}

const onInstagram = line('a', { kind: 'platforms', platforms: ['instagram'] }, { essential: true });
const onX = line('b', { kind: 'platforms', platforms: ['x'] });
const fewFollowers = line('c', { kind: 'followers', from: null, to: 5_000 }, { essential: true });

describe('the fit', () => {
  it('is met, not met or unknown for each criterion, and unknown is never met', async () => {
    await hold([onInstagram, onX, line('d', { kind: 'followers', from: 10_000, to: 50_000 }, { weight: 2 })]);
    show(mayaSeen({ profile: mayasProfile({ followers: missing('hidden') }) }));
    expect(
      await screen.findByRole('heading', { name: 'Spring loaves: 25% met, up to 75% possible' }),
    ).toBeVisible();
    const lines = screen.getAllByRole('listitem').map((item) => item.textContent);
    expect(lines).toEqual([
      'metOn Instagramessential, weight 1',
      'not metOn Xpreference, weight 1',
      'unknown10,000 to 50,000 followerspreference, weight 2',
    ]);
    expect(
      screen.getByText(
        'Every essential criterion is met. 1 of 3 criteria could not be checked and count as not met.',
      ),
    ).toBeVisible();
  });

  it('is not 0% if no criterion could be checked', async () => {
    await hold([fewFollowers, line('d', { kind: 'followers', from: 10_000, to: 50_000 })]);
    show(mayaSeen({ profile: mayasProfile({ followers: missing('signed-out') }) }));
    expect(await screen.findByRole('heading', { name: 'Spring loaves: not seen yet' })).toBeVisible();
    expect(screen.getByText(/2 of 2 criteria could not be checked/)).toBeVisible();
  });

  it('says that an essential criterion rules the profile out, and why', async () => {
    await hold([onInstagram, fewFollowers]);
    show();
    expect(
      await screen.findByRole('heading', {
        name: 'Spring loaves: does not fit, because an essential criterion is not met (50% met)',
      }),
    ).toBeVisible();
    expect(
      screen.getByText(/^This profile does not fit, because an essential criterion is not met/),
    ).toBeVisible();
    expect(screen.getByText('essential, weight 1, 16,476')).toBeVisible();
  });

  it('shows hostile names and search words as plain text', async () => {
    await hold(
      [line('w', { kind: 'words', words: ['<b>sourdough</b>', 'sourdough'], all: false })],
      '<i>x</i>',
    );
    const { container } = show();
    expect(await screen.findByRole('heading', { name: '<i>x</i>: 100% met' })).toBeVisible();
    expect(screen.getByText('Mentions one of <b>sourdough</b>, sourdough')).toBeVisible();
    expect(screen.getByText(/sourdough in the bio/)).toBeVisible();
    expect(container.querySelector('b, i')).toBeNull();
  });
});

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
