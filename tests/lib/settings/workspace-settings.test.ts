import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { budgets, money } from '../../../lib/settings/stored-settings';
import {
  parseWorkspaceSettings,
  readWorkspaceSettings,
  settingDifferences,
  takeWorkspaceSettings,
} from '../../../lib/settings/workspace-settings';

beforeEach(async () => {
  fakeBrowser.reset();
  await budgets.reset();
  await money.reset();
});

const euros = (amount: number) => ({ amount, currency: 'EUR' });
const selection = { kind: 'selection' as const, id: '' };
const KEEP = { rates: false, budget: false };
const TAKE = { rates: true, budget: true };
const theirs = {
  budget: { amount: euros(4_000), over: { kind: 'stage' as const, id: 'agreed' }, withoutDeclined: false },
  rates: { dollarsPerUnit: { EUR: 1.08, CHF: 1.12 }, enteredAtMs: { EUR: 5, CHF: 6 } },
};

describe('The settings of a workspace', () => {
  it('come back as they were in a browser that has none', async () => {
    expect(await takeWorkspaceSettings('yardstick-new', theirs, KEEP)).toMatchObject({ ok: true });
    expect(await readWorkspaceSettings('yardstick-new')).toEqual(theirs);
    // Another workspace has a budget of its own, and the same rates.
    expect(await readWorkspaceSettings('yardstick')).toEqual({ rates: theirs.rates });
  });

  it('are none without a budget and exchange rates, as in a backup of an earlier version', async () => {
    expect(await readWorkspaceSettings('yardstick')).toEqual({});
    expect(parseWorkspaceSettings(undefined)).toEqual({});
    await takeWorkspaceSettings('yardstick', {}, TAKE);
    expect(await readWorkspaceSettings('yardstick')).toEqual({});
  });

  it('stay as they are here unless the others are chosen, and what is missing is added with its day', async () => {
    await budgets.write({ yardstick: { amount: euros(5_000), over: selection } });
    await money.write({ dollarsPerUnit: { EUR: 1.1 }, enteredAtMs: { EUR: 9 }, modifiers: {} });
    const here = await readWorkspaceSettings('yardstick');
    expect(settingDifferences(here, theirs)).toEqual({
      rates: { added: ['CHF'], other: ['EUR'] },
      budget: { kind: 'other', here: euros(5_000), theirs: euros(4_000) },
    });
    await takeWorkspaceSettings('yardstick', theirs, KEEP);
    expect(await readWorkspaceSettings('yardstick')).toEqual({
      budget: { amount: euros(5_000), over: selection },
      rates: { dollarsPerUnit: { EUR: 1.1, CHF: 1.12 }, enteredAtMs: { EUR: 9, CHF: 6 } },
    });
    await takeWorkspaceSettings('yardstick', theirs, TAKE);
    expect(await readWorkspaceSettings('yardstick')).toEqual({
      budget: { amount: euros(4_000), over: selection, withoutDeclined: false },
      rates: theirs.rates,
    });
  });

  it('lose the day of a rate with the rate that is replaced by one without a day', async () => {
    await money.write({ dollarsPerUnit: { EUR: 1.1 }, enteredAtMs: { EUR: 9 }, modifiers: {} });
    await takeWorkspaceSettings('yardstick', { rates: { dollarsPerUnit: { EUR: 1.2 } } }, TAKE);
    expect(await readWorkspaceSettings('yardstick')).toEqual({
      rates: { dollarsPerUnit: { EUR: 1.2 }, enteredAtMs: {} },
    });
  });

  it.each([
    { rates: { dollarsPerUnit: { EUR: 0 } } },
    { rates: { dollarsPerUnit: { euro: 1 } } },
    { budget: { amount: { amount: 'much', currency: 'EUR' }, over: selection } },
    [],
    'none',
  ])('are refused as a whole if one of them is invalid: %j', (settings) => {
    expect(parseWorkspaceSettings(settings)).toBeNull();
  });
});
