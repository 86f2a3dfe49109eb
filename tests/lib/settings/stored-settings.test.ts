import { describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../lib/evaluation/settings';
import { readEvaluationSettings, watchEvaluationSettings } from '../../../lib/settings/evaluation-settings';
import { settingsDatabase } from '../../../lib/settings/settings-database';
import {
  copyHeaders,
  minPosts,
  removedTiers,
  sampleSize,
  tiers,
  tiersSchema,
} from '../../../lib/settings/stored-settings';
import { CHOSEN_DEFAULTS } from '../../components/data/stored-definitions';
import { eventually } from '../../set-up/eventually';
import { refuseSettings, storedSettings, storeSetting } from './in-database';

const OWN_TIERS = [
  { id: 'small', name: 'Small', fromFollowers: 0 },
  { id: 'big', name: 'Big', fromFollowers: 100_000 },
];

describe('a setting', () => {
  it('is the default until the user changes it, and reading writes nothing', async () => {
    expect(await readEvaluationSettings()).toEqual(CHOSEN_DEFAULTS);
    expect(await copyHeaders.read()).toBe(false);
    expect(Object.keys(await storedSettings())).toEqual(['moved-from-local']);
  });

  it('is saved, and the default after a reset', async () => {
    expect(await tiers.write(OWN_TIERS)).toEqual({ ok: true, value: OWN_TIERS });
    expect(await readEvaluationSettings()).toMatchObject({ tiers: OWN_TIERS });
    await tiers.reset();
    expect(await tiers.read()).toEqual(DEFAULT_SETTINGS.tiers);
  });

  it.each([
    [
      [
        { id: 'micro', name: 'micro', fromFollowers: 500 },
        { id: 'above-micro', name: 'above micro', fromFollowers: 5_000 },
      ],
    ],
    [
      [
        { id: 'nano', name: 'nano', fromFollowers: 100 },
        { id: 'micro', name: 'micro', fromFollowers: 1_000 },
        { id: 'above-micro', name: 'above micro', fromFollowers: 100_000 },
      ],
    ],
  ])(
    'of a scheme without a known publisher falls back to the default, and that can be said',
    async (stored) => {
      await storeSetting('tiers', stored);
      expect(await tiers.read()).toEqual(DEFAULT_SETTINGS.tiers);
      expect(await removedTiers.read()).toEqual(stored);
      await tiers.write(OWN_TIERS);
      expect(await removedTiers.read()).toBeNull();
    },
  );

  it.each([0, -1, 1.5, 61, '12', null, {}])('is the default if %j is stored', async (stored) => {
    await storeSetting('sample-size', stored);
    expect(await sampleSize.read()).toBe(DEFAULT_SETTINGS.sampleSize);
  });

  it('is validated before it is sent to watchers', async () => {
    const told = vi.fn();
    const end = sampleSize.watch(told);
    await sampleSize.write(24);
    await eventually(() => expect(told).toHaveBeenCalledTimes(1));
    await minPosts.write(3);
    await storeSetting('sample-size', 'many');
    await eventually(() => expect(told).toHaveBeenCalledTimes(2));
    end();
    await sampleSize.write(6);
    expect(told.mock.calls).toEqual([[24], [DEFAULT_SETTINGS.sampleSize]]);
  });

  it('that cannot be saved gives an error, and the default if it cannot be read', async () => {
    await refuseSettings();
    expect(await copyHeaders.write(true)).toMatchObject({
      ok: false,
      problem: { reason: { code: 'setting-not-stored' } },
    });
    vi.spyOn((await settingsDatabase()).settings, 'get').mockRejectedValue(new Error('broken'));
    expect(await copyHeaders.read()).toBe(false);
  });
});

describe('the evaluation settings', () => {
  it('never need more posts than the sample can have', async () => {
    await sampleSize.write(4);
    await minPosts.write(9);
    expect(await readEvaluationSettings()).toMatchObject({ sampleSize: 4, minPosts: 4 });
  });

  it('are sent together after any change', async () => {
    const told = vi.fn();
    const end = watchEvaluationSettings(told);
    await minPosts.write(3);
    await eventually(() => expect(told).toHaveBeenCalledWith({ ...CHOSEN_DEFAULTS, minPosts: 3 }));
    end();
  });
});

describe('a tier scheme', () => {
  it.each([
    ['no tier', []],
    ['a bound that does not rise', [...OWN_TIERS, { id: 'x', name: 'X', fromFollowers: 100_000 }]],
    ['the same name twice', [...OWN_TIERS, { id: 'big', name: 'Big', fromFollowers: 200_000 }]],
    ['a tier without a name', [{ id: 'x', name: ' ', fromFollowers: 0 }]],
    ['a bound below zero', [{ id: 'x', name: 'X', fromFollowers: -1 }]],
  ])('with %s is refused', (_, scheme) => {
    expect(tiersSchema.safeParse(scheme).success).toBe(false);
  });
});
