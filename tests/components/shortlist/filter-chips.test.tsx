import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ShortlistPage } from '../../../components/screens/shortlist-page/ShortlistPage';
import { withRate } from '../../../lib/evaluation/money/exchange-rates';
import type { Fee } from '../../../lib/model/candidate';
import { currency, money } from '../../../lib/settings/stored-settings';
import { editCandidate } from '../../../lib/store/edit-candidate';
import { draftOf, found, MARCH_3_MS, profileOf } from '../../lib/store/drafts';
import { freshShortlist, savedIn } from '../../lib/store/fresh-database';
import { pageOnShortlist } from './on-shortlist';

beforeEach(() => {
  fakeBrowser.reset();
  localStorage.clear();
});

async function pageOfThree(fee: Fee | null = null): Promise<void> {
  const db = freshShortlist();
  for (const [handle, followers] of [
    ['ada', 900],
    ['ben', 20_000],
    ['cleo', 400_000],
  ] as const) {
    const profile = profileOf({ displayName: null, followers: found(followers) });
    const { id } = await savedIn(db, draftOf({ handle, profile, posts: [] }), MARCH_3_MS + followers);
    if (fee) await editCandidate(db, id, { fee });
  }
  pageOnShortlist(db, <ShortlistPage />);
  await screen.findByRole('grid', { name: 'Shortlist' });
}

const names = () =>
  within(screen.getByRole('grid'))
    .getAllByRole('link')
    .map(({ textContent }) => textContent);

it('filters by a range, which becomes a chip that can be changed and removed', async () => {
  await pageOfThree();
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: 'Add filter' }));
  const form = within(await screen.findByRole('dialog'));
  await user.selectOptions(form.getByRole('combobox', { name: 'Filter by' }), 'Followers');
  await user.type(form.getByRole('textbox', { name: 'At least' }), '10000');
  await waitFor(() => expect(names()).toEqual(['@cleo', '@ben']));
  await user.keyboard('{Escape}');
  await user.click(await screen.findByRole('button', { name: 'Followers: at least 10,000' }));
  await user.type(
    within(await screen.findByRole('dialog')).getByRole('textbox', { name: 'At most' }),
    '50000',
  );
  await waitFor(() => expect(names()).toEqual(['@ben']));
  await user.keyboard('{Escape}');
  expect(await screen.findByRole('button', { name: 'Followers: 10,000 to 50,000' })).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Remove the filter “Followers”' }));
  await waitFor(() => expect(names()).toHaveLength(3));
});

it('shows in the menus how many profiles each choice has', async () => {
  await pageOfThree();
  const user = userEvent.setup();
  expect(await screen.findByRole('option', { name: 'Instagram (3)' })).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Add filter' }));
  const form = within(await screen.findByRole('dialog'));
  await user.selectOptions(form.getByRole('combobox', { name: 'Filter by' }), 'Email');
  await user.click(await form.findByRole('checkbox', { name: 'Has an email address (3)' }));
  await waitFor(() => expect(names()).toHaveLength(3));
  await user.click(form.getByRole('checkbox', { name: 'Has an email address (3)' }));
  await user.click(form.getByRole('checkbox', { name: 'No email address (0)' }));
  expect(await screen.findByText(/No profile on your shortlist matches/)).toBeInTheDocument();
});

it('has no chip for a filter that lets everything through', async () => {
  await pageOfThree();
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: 'Add filter' }));
  const form = within(await screen.findByRole('dialog'));
  const nano = await form.findByRole('checkbox', { name: /^Nano/ });
  await user.click(nano);
  expect(await screen.findByRole('button', { name: 'Tier: Nano' })).toBeInTheDocument();
  await user.click(nano);
  await waitFor(() => expect(screen.queryByRole('button', { name: /^Tier:/ })).toBeNull());
});

it('keeps a chip whose fields are emptied until they are closed, and then goes to “Add filter”', async () => {
  await pageOfThree();
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: 'Add filter' }));
  await user.click(await screen.findByRole('checkbox', { name: /^Nano/ }));
  await user.keyboard('{Escape}');
  await user.click(await screen.findByRole('button', { name: 'Tier: Nano' }));
  await user.click(await screen.findByRole('checkbox', { name: /^Nano/ }));
  expect(await screen.findByRole('button', { name: 'Tier: Any' })).toBeInTheDocument();
  await user.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('button', { name: /^Tier:/ })).toBeNull());
  await waitFor(() => expect(screen.getByRole('button', { name: 'Add filter' })).toHaveFocus());
});

it('says at the field what is wrong with a limit', async () => {
  await pageOfThree();
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: 'Add filter' }));
  const form = within(await screen.findByRole('dialog'));
  await user.selectOptions(form.getByRole('combobox', { name: 'Filter by' }), 'Followers');
  const [least, most] = ['At least', 'At most'].map((name) => form.getByRole('textbox', { name }));
  await user.type(most as HTMLElement, 'many');
  expect(
    await form.findByText('Enter a whole number, such as 1200. No limit is set yet.'),
  ).toBeInTheDocument();
  await user.clear(most as HTMLElement);
  await user.type(most as HTMLElement, '500');
  await user.type(least as HTMLElement, '1000');
  expect(await form.findByText('Enter at least 1,000.')).toBeInTheDocument();
  expect(most).toBeInvalid();
});

it.each([
  ['Followers', '100K', 'Followers: at least 100,000'],
  ['Followers', '1.2M', 'Followers: at least 1,200,000'],
  ['Followers', '12.345', 'Followers: at least 12,345'],
  ['Fee asked', '1.2k', 'Fee asked: at least €1,200'],
  ['Fee asked', '1.250', 'Fee asked: at least €1,250'],
])('takes the limit of %s as its column and its cells write it: %s', async (name, typed, chip) => {
  await pageOfThree({ amount: 450, currency: 'EUR' });
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: 'Add filter' }));
  const form = within(await screen.findByRole('dialog'));
  await user.selectOptions(form.getByRole('combobox', { name: 'Filter by' }), name);
  await user.type(form.getByRole('textbox', { name: 'At least' }), typed);
  await user.keyboard('{Escape}');
  expect(await screen.findByRole('button', { name: chip })).toBeInTheDocument();
});

it('does not take a limit in a currency beside the one that is chosen', async () => {
  await pageOfThree({ amount: 450, currency: 'EUR' });
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: 'Add filter' }));
  const form = within(await screen.findByRole('dialog'));
  await user.selectOptions(form.getByRole('combobox', { name: 'Filter by' }), 'Fee asked');
  const least = form.getByRole('textbox', { name: 'At least' });
  await user.type(least, '500 USD');
  expect(least).toBeInvalid();
  expect(screen.queryByRole('button', { name: /^Fee asked: at least/ })).toBeNull();
});

it('starts a filter by fee in the currency that fees are typed in', async () => {
  await pageOfThree();
  await currency.write('SEK');
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: 'Add filter' }));
  const form = within(await screen.findByRole('dialog'));
  await user.selectOptions(form.getByRole('combobox', { name: 'Filter by' }), 'Fee asked');
  await waitFor(() => expect(form.getByRole('combobox', { name: 'Currency' })).toHaveValue('SEK'));
});

it('starts a filter by fee in the currency of the fees in the list', async () => {
  await pageOfThree({ amount: 450, currency: 'EUR' });
  await currency.write('SEK');
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: 'Add filter' }));
  const form = within(await screen.findByRole('dialog'));
  await user.selectOptions(form.getByRole('combobox', { name: 'Filter by' }), 'Fee asked');
  await waitFor(() => expect(form.getByRole('combobox', { name: 'Currency' })).toHaveValue('EUR'));
});

it('says how many profiles a limit leaves out because their fee is unknown or in another currency, and shows them', async () => {
  const db = freshShortlist();
  const fees = { dear: '900 EUR', fits: '450 EUR', dollars: '300 USD', francs: '200 CHF', none: null };
  for (const [handle, text] of Object.entries(fees)) {
    const profile = profileOf({ displayName: null, followers: found(1_000) });
    const { id } = await savedIn(db, draftOf({ handle, profile, posts: [] }), MARCH_3_MS);
    const [amount, code = ''] = text?.split(' ') ?? [];
    if (text) await editCandidate(db, id, { fee: { amount: Number(amount), currency: code } });
  }
  pageOnShortlist(db, <ShortlistPage />);
  await screen.findByRole('grid', { name: 'Shortlist' });
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: 'Add filter' }));
  const form = within(await screen.findByRole('dialog'));
  await user.selectOptions(form.getByRole('combobox', { name: 'Filter by' }), 'Fee asked');
  await waitFor(() => expect(form.getByRole('combobox', { name: 'Currency' })).toHaveValue('EUR'));
  await user.type(form.getByRole('textbox', { name: 'At most' }), '600');
  await user.keyboard('{Escape}');
  await waitFor(() => expect(names()).toEqual(['@fits']));
  expect(
    await screen.findByText(
      '3 more profiles may match: 1 has no value for “Fee asked”, 2 have “Fee asked” in a currency without an exchange rate.',
    ),
  ).toBeInTheDocument();
  // With a rate the dollars are compared, and the list says by what.
  await money.write(withRate(await money.read(), 'EUR', 1.25, new Date(2026, 2, 3).getTime()));
  await waitFor(() => expect(names().toSorted()).toEqual(['@dollars', '@fits']));
  expect(
    await screen.findByText(
      'Amounts in other currencies are converted at your exchange rates: 1 EUR = 1.25 USD (entered on Mar 3, 2026).',
    ),
  ).toBeInTheDocument();
  expect(screen.getByText(/^2 more profiles may match/)).toBeInTheDocument();
  await money.reset();
  await waitFor(() => expect(screen.queryByText(/^Amounts in other currencies/)).toBeNull());
  await user.click(await screen.findByRole('button', { name: 'Show them too' }));
  await waitFor(() => expect(names().toSorted()).toEqual(['@dollars', '@fits', '@francs', '@none']));
  await user.click(await screen.findByRole('button', { name: 'Fee asked: at most €600, or not known' }));
  expect(screen.queryByText(/may match/)).toBeNull();
  await user.click(await screen.findByRole('checkbox', { name: 'Also profiles whose value is not known' }));
  await waitFor(() => expect(names()).toEqual(['@fits']));
});

it('counts a profile once that two limits leave out', async () => {
  await pageOfThree();
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: 'Add filter' }));
  const form = within(await screen.findByRole('dialog'));
  for (const column of ['Fee asked', 'Rating']) {
    await user.selectOptions(form.getByRole('combobox', { name: 'Filter by' }), column);
    await user.type(form.getByRole('textbox', { name: 'At least' }), '2');
  }
  expect(
    await screen.findByText(
      '3 more profiles may match: 3 have no value for “Fee asked”, 3 have no value for “Rating”.',
    ),
  ).toBeInTheDocument();
});
