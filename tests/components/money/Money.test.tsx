import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { draftOf, shownAccount } from '../../../components/data/draft-of';
import { useDeal } from '../../../components/data/use-deal';
import { useEvaluation } from '../../../components/data/use-evaluation';
import { useEvaluationSettings } from '../../../components/data/use-evaluation-settings';
import { Money } from '../../../components/money/Money';
import { money as moneySetting } from '../../../lib/settings/stored-settings';
import { findCandidate } from '../../../lib/store/find-candidates';
import { saveCandidate } from '../../../lib/store/save-candidate';
import { moneyLine } from '../../../lib/words/money-line';
import { formatMoney } from '../../../lib/words/money-text';
import { freshShortlist } from '../../lib/store/fresh-database';
import { eventually } from '../../set-up/eventually';
import { mayaSeen } from '../fixtures/evaluated';
import { onShortlist } from '../shortlist/on-shortlist';

const seen = mayaSeen();

/** The section as the panel composes it. */
function MayasMoney() {
  const settings = useEvaluationSettings();
  const typed = useDeal(shownAccount(seen));
  const evaluation = useEvaluation(seen, settings, { deal: typed.deal });
  if (!settings || !evaluation) return null;
  return (
    <>
      <p>{moneyLine(evaluation.money)}</p>
      <Money money={evaluation.money} typed={typed} settings={settings} />
    </>
  );
}

beforeEach(() => fakeBrowser.reset());

async function show() {
  const db = freshShortlist();
  onShortlist(db, <MayasMoney />);
  return { db, fee: await screen.findByRole('textbox', { name: 'Fee for one post' }) };
}

describe('money', () => {
  it('without a fee, names each source with its price, and gives the spread of the sources', async () => {
    await show();
    expect(
      screen.getByText(/^\d sources, too far apart for one range\. Each is listed below\.$/),
    ).toBeVisible();
    expect(screen.getByText(/^\d sources$/)).toBeVisible();
    const rules = screen.getByRole('heading', { name: 'Rules of thumb for one post' }).closest('section');
    expect(rules).toHaveTextContent(/\$165inBeat and WebFX.*\$100 per 10,000 followers/);
    const izea = screen.getByRole('button', { name: /^IZEA, State of Influencer Earnings 2022/ });
    expect(izea).toHaveAccessibleDescription(/Address: https:\/\/dot\.la/);
    expect(screen.queryByText(/^your fee is/)).toBeNull();
    // One way of writing percent: without a space, also in the words about a source.
    expect(document.body.textContent).not.toMatch(/\d %/);
  });

  it('turns a typed fee into costs beside the published ranges, and saves neither', async () => {
    const { db, fee } = await show();
    await userEvent.type(fee, '500');
    const cost = await screen.findByRole('button', { name: /^Per engagement: \$0\.9\d$/ });
    expect(cost).toHaveAccessibleDescription(/^Formula: \$500 divided by mean likes plus mean comments/);
    expect(screen.getByRole('button', { name: 'Per 1,000 followers: $30.35' })).toBeVisible();
    // The numbers section shows medians: what a cost divides by is a mean, and is said without pointing at it.
    expect(cost.closest('div')).toHaveTextContent(/^Per engagementmean [45]\d\d/);
    expect(
      screen.getByText(/^Costs are divided by the mean, because you pay for every post\./),
    ).toBeVisible();
    expect(screen.getByRole('button', { name: 'Per 1,000 views: not known' })).toHaveAccessibleDescription(
      'Formula: $500 divided by mean views, in thousands. The number it is divided by was seen on too few posts.',
    );
    expect(screen.getByRole('heading', { name: 'Cost per thousand, as published' })).toBeVisible();
    expect(screen.getAllByText(/^your fee is (below|within|above)$/).length).toBeGreaterThan(2);
    expect(screen.getByText(/^\$0\.9\d per engagement$/)).toBeVisible();
    expect(screen.getByText('The fee is not saved until you save the profile.')).toBeVisible();
    expect(await findCandidate(db, 'instagram', 'maya.bakes')).toBeNull();
  });

  it('saves the fee with the profile, even if it was typed before saving', async () => {
    const { db, fee } = await show();
    await userEvent.type(fee, '1,200');
    await saveCandidate(db, draftOf(seen));
    expect(await screen.findByText('The fee is saved with this profile.')).toBeVisible();
    await eventually(async () =>
      expect((await findCandidate(db, 'instagram', 'maya.bakes'))?.fee).toEqual({
        amount: 1200,
        currency: 'USD',
      }),
    );
    await userEvent.clear(fee);
    await eventually(async () =>
      expect((await findCandidate(db, 'instagram', 'maya.bakes'))?.fee).toBeNull(),
    );
  });

  it('names the profile whose fee could not be saved, because the screen may show another', async () => {
    const { db, fee } = await show();
    await saveCandidate(db, draftOf(seen));
    await screen.findByText('The fee is saved with this profile.');
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await userEvent.type(fee, '5');
    const said = /^The fee of @maya\.bakes was not saved\. The browser has no space/;
    // Shown, and read out at once.
    expect(await screen.findAllByText(said)).toHaveLength(2);
    put.mockRestore();
  });

  it('compares another currency only at an exchange rate that the user typed', async () => {
    const { fee } = await show();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Currency' }), 'EUR');
    await userEvent.type(fee, '500');
    const rate = await screen.findByRole('textbox', { name: 'US dollars for 1 EUR' });
    expect(screen.queryByText(/^your fee is/)).toBeNull();
    await userEvent.type(rate, '1.085');
    expect((await screen.findAllByText(/^your fee is/)).length).toBeGreaterThan(2);
    const stored = await moneySetting.read();
    expect(stored.dollarsPerUnit).toEqual({ EUR: 1.085 });
    expect(Date.now() - (stored.enteredAtMs?.EUR ?? 0)).toBeLessThan(60_000);
    expect(rate).toHaveAccessibleDescription(/^Entered on /);
  });

  it('refuses an exchange rate of nothing, once the field is left', async () => {
    const { fee } = await show();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Currency' }), 'EUR');
    await userEvent.type(fee, '500');
    const rate = await screen.findByRole('textbox', { name: 'US dollars for 1 EUR' });
    await userEvent.type(rate, '0');
    expect(rate).not.toBeInvalid();
    await userEvent.tab();
    expect(rate).toBeInvalid();
    expect(screen.getByText('Enter at least 0.000001. Nothing is saved.')).toBeVisible();
    expect((await moneySetting.read()).dollarsPerUnit).toEqual({});
  });

  it('multiplies the estimates by the deal terms, with the published factors or the user’s own', async () => {
    await show();
    await userEvent.click(screen.getByRole('checkbox', { name: 'Usage rights, per month +20% to +30%' }));
    expect(screen.getByText('$198 to $214')).toBeVisible();
    const factor = screen.getByRole('group', { name: 'Usage rights, per month' });
    const to = within(factor).getByRole('textbox', { name: 'To, in %' });
    await userEvent.clear(to);
    await userEvent.type(to, '100');
    expect(await screen.findByText('$198 to $330')).toBeVisible();
    await userEvent.click(
      screen.getByRole('button', { name: 'Reset Usage rights, per month to the published numbers' }),
    );
    expect(await screen.findByText('$198 to $214')).toBeVisible();
    expect((await moneySetting.read()).modifiers).toEqual({});
  });

  it('leaves out a deal term without a published factor, and says so', async () => {
    await show();
    await userEvent.click(screen.getByRole('checkbox', { name: /^Urgency/ }));
    expect(screen.getByText(/^Urgency: no source gives a figure/)).toBeVisible();
    const rules = screen.getByRole('heading', { name: 'Rules of thumb for one post' }).closest('section');
    expect(rules && within(rules).getByText('$165')).toBeVisible();
    const factor = within(screen.getByRole('group', { name: 'Urgency' }));
    await userEvent.type(factor.getByRole('textbox', { name: 'From, in %' }), '10');
    expect(factor.getByText('Enter both numbers, the lower one first. None is used yet.')).toBeVisible();
    await userEvent.type(factor.getByRole('textbox', { name: 'To, in %' }), '20');
    expect(await screen.findByText('$181 to $198')).toBeVisible();
  });

  it('takes a deal term that lowers the fee, by less than all of it', async () => {
    await show();
    await userEvent.click(screen.getByRole('checkbox', { name: /^Urgency/ }));
    const factor = within(screen.getByRole('group', { name: 'Urgency' }));
    const from = factor.getByRole('textbox', { name: 'From, in %' });
    await userEvent.type(from, '-20');
    expect(from).toBeValid();
    await userEvent.clear(from);
    await userEvent.type(from, '-100');
    expect(from).toBeInvalid();
    expect(from).toHaveAccessibleDescription(/^Enter -99 to 1,000\./);
  });

  it('shows a tiny cost as more than zero, never as free', () => {
    expect(formatMoney(0.0018, 'USD')).toBe('$0.0018');
    expect(formatMoney(0.9, 'EUR')).toBe('€0.90');
    expect(formatMoney(30.352, 'USD')).toBe('$30.35');
    expect(formatMoney(1_250.4, 'USD')).toBe('$1,250');
  });

  it.each([
    ['1.5k', '1,500', 'USD', /^Per engagement: \$2\.\d+$/],
    ['1200 EUR', '1,200', 'EUR', /^Per engagement: €2\.\d+$/],
    ['€1.200,50', '1,200.50', 'EUR', /^Per engagement: €2\.\d+$/],
  ])('understands %s, and shows what it understood', async (text, amount, currency, cost) => {
    const { fee } = await show();
    await userEvent.type(fee, text);
    expect(await screen.findByRole('button', { name: cost })).toBeVisible();
    expect(screen.getByRole('combobox', { name: 'Currency' })).toHaveValue(currency);
    await userEvent.tab();
    expect(fee).toHaveValue(amount);
  });

  it('takes a word for unpaid work as a fee of nothing', async () => {
    const { db, fee } = await show();
    await saveCandidate(db, draftOf(seen));
    await screen.findByText('The fee is saved with this profile.');
    await userEvent.type(fee, 'free');
    expect(fee).toBeValid();
    await eventually(async () =>
      expect((await findCandidate(db, 'instagram', 'maya.bakes'))?.fee?.amount).toBe(0),
    );
  });

  it.each([
    ['500 + product', 'Enter only the number, such as 500. Nothing is saved.'],
    ['500-800', 'Enter one number, not a range. Nothing is saved.'],
    ['ca. 500', 'Enter only the number, such as 500. Nothing is saved.'],
    ['later', 'Enter an amount, such as 1200, or 0 if nothing is paid. Nothing is saved.'],
    ['-5', 'Enter a number without a minus sign. Nothing is saved.'],
  ])('saves nothing of %s, and says what to type', async (text, words) => {
    const { db, fee } = await show();
    await saveCandidate(db, draftOf(seen));
    await screen.findByText('The fee is saved with this profile.');
    await userEvent.type(fee, text);
    expect(fee).toHaveAccessibleDescription(words);
    expect(fee).toBeInvalid();
    await eventually(async () =>
      expect((await findCandidate(db, 'instagram', 'maya.bakes'))?.fee).toBeNull(),
    );
    expect(screen.queryByRole('button', { name: /^Per engagement/ })).toBeNull();
  });

  it('shows no error for a half-typed currency until the field loses the focus', async () => {
    const { fee } = await show();
    await userEvent.type(fee, '1200 E');
    expect(fee).toBeValid();
    await userEvent.tab();
    expect(fee).toHaveAccessibleDescription('Enter an amount, such as 1200 or 1200.50. Nothing is saved.');
  });

  it('reports a typed currency that differs from the selected one', async () => {
    const { fee } = await show();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Currency' }), 'GBP');
    await userEvent.type(fee, '1200 EUR');
    expect(fee).toHaveAccessibleDescription(
      'This says EUR, but GBP is chosen. Choose EUR, or enter the amount alone. Nothing is saved.',
    );
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Currency' }), 'EUR');
    expect(await screen.findByRole('button', { name: /^Per engagement: €/ })).toBeVisible();
  });
});
