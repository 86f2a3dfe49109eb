import { describe, expect, it } from 'vitest';
import type { Brief } from '../../../lib/evaluation/brief/brief';
import { criterionSchema } from '../../../lib/evaluation/brief/brief-schema';
import { briefs } from '../../../lib/settings/briefs';
import { settingsDatabase } from '../../../lib/settings/settings-database';
import { eventually } from '../../set-up/eventually';
import { storedSettings, storeSetting } from './in-database';

const spring: Brief = {
  id: 'spring',
  name: 'Spring loaves',
  lines: [
    {
      id: 'a',
      criterion: { kind: 'platforms', platforms: ['instagram', 'tiktok'] },
      essential: true,
      weight: 2,
    },
    { id: 'b', criterion: { kind: 'followers', from: 10_000, to: null }, essential: false, weight: 1 },
  ],
};

describe('briefs', () => {
  it('come back as they were saved', async () => {
    await briefs.write([spring]);
    expect(await briefs.read()).toEqual([spring]);
  });

  it('are left out one by one if invalid', async () => {
    const spoilt = { ...spring, id: 'x', lines: [{ id: 'a', criterion: { kind: 'charm' } }] };
    await storeSetting('briefs', [spoilt, spring, null]);
    expect(await briefs.read()).toEqual([spring]);
  });
});

describe('a line', () => {
  it.each([
    [{ kind: 'platforms', platforms: [] }, { platforms: ['x'] }],
    [{ kind: 'platforms', platforms: ['myspace'] }, { platforms: ['x'] }],
    [{ kind: 'followers', from: null, to: null }, { to: 10 }],
    [{ kind: 'followers', from: 10, to: 9 }, { to: 10 }],
    [{ kind: 'tiers', tierIds: [] }, { tierIds: ['micro'] }],
    [{ kind: 'words', words: [' '], all: false }, { words: ['rye'] }],
    [{ kind: 'no-competitors', names: [] }, { names: ['Meadow Mill'] }],
    [{ kind: 'languages', languages: ['Portuguese'] }, { languages: ['pt-BR'] }],
    [{ kind: 'rate-at-least', formula: 'charm-by-followers', percent: 2 }, { formula: 'likes-by-followers' }],
    [{ kind: 'rate-at-least', formula: 'likes-by-followers', percent: 0 }, { percent: 0.1 }],
    [{ kind: 'fee-at-most', fee: { amount: 5, currency: 'XQZ' } }, { fee: { amount: 5, currency: 'EUR' } }],
    [{ kind: 'sponsored-share-at-most', percent: 101 }, { percent: 100 }],
  ])('that asks for nothing, or for what cannot be, is none: %j, unlike with %j', (criterion, fix) => {
    expect(criterionSchema.safeParse(criterion).success).toBe(false);
    expect(criterionSchema.safeParse({ ...criterion, ...fix })).toMatchObject({ success: true });
  });
});

describe('briefs that another page has stored meanwhile', () => {
  it('stay when one is saved here, also those that this version does not understand', async () => {
    const one = { id: 'one', name: 'Bakers', lines: [] };
    await storeSetting('briefs', [one, { id: 'odd', of: 'a version to come' }]);
    expect(await briefs.read()).toEqual([one]);
    // Without telling this page, as between its look and its write.
    const { settings } = await settingsDatabase();
    const stored = (await settings.get('briefs'))?.value as unknown[];
    const theirs = { id: 'theirs', name: 'Runners', lines: [] };
    await settings.put({ key: 'briefs', value: [...stored, theirs] });
    const mine = { id: 'mine', name: 'Cooks', lines: [] };
    await briefs.write([one, mine]);
    await eventually(async () =>
      expect((await briefs.read()).map(({ id }) => id).toSorted()).toEqual(['mine', 'one', 'theirs']),
    );
    expect(JSON.stringify(await storedSettings())).toContain('a version to come');
  });
});
