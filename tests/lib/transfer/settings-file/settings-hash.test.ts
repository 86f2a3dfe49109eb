import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type EvaluationSettings } from '../../../../lib/evaluation/settings';
import { settingsHash } from '../../../../lib/transfer/settings-file/settings-hash';
import { ownTable } from './own-table';

const TABLE = ownTable('own-1');

const hashWith = (settings: Partial<EvaluationSettings>) =>
  settingsHash({ ...DEFAULT_SETTINGS, ...settings });

describe('The hash of the settings', () => {
  it('is the same for two people with the same settings, in whatever order they chose them', () => {
    expect(
      hashWith({ headline: { x: 'likes-comments-by-followers', instagram: 'likes-comments-by-followers' } }),
    ).toBe(
      hashWith({ headline: { instagram: 'likes-comments-by-followers', x: 'likes-comments-by-followers' } }),
    );
    expect(hashWith({ kindFormulas: { instagram: {} } })).toBe(hashWith({}));
  });

  it('counts an own table by its content, and not by its random id', () => {
    const mine = { ownTables: [TABLE], comparison: { instagram: 'own-1' } };
    const theirs = { ownTables: [{ ...TABLE, id: 'own-2' }], comparison: { instagram: 'own-2' } };
    expect(hashWith(mine)).toBe(hashWith(theirs));
    expect(hashWith(mine)).not.toBe(hashWith({ ownTables: [TABLE] }));
    expect(hashWith(mine)).not.toBe(hashWith({ ...mine, ownTables: [{ ...TABLE, year: 2025 }] }));
  });

  it('counts an exchange rate, and not the day on which it was entered', () => {
    const money = { dollarsPerUnit: { EUR: 1.1 }, modifiers: {} };
    expect(hashWith({ money: { ...money, enteredAtMs: { EUR: 5 } } })).toBe(hashWith({ money }));
  });

  it('does not depend on the choice of a table that was removed', () => {
    expect(hashWith({ comparison: { instagram: 'own-gone' } })).toBe(hashWith({}));
  });

  it.each<Partial<EvaluationSettings>>([
    { tiers: [{ id: 'all', fromFollowers: 0 }] as never },
    { sampleSize: 13 },
    { minPosts: 5 },
    { withinDays: 90 },
    { average: 'mean' },
    { leaveOut: { ...DEFAULT_SETTINGS.leaveOut, sponsored: true } },
    { money: { dollarsPerUnit: { EUR: 1.1 }, modifiers: {} } },
    { ownTables: [TABLE] },
  ])('changes with what the numbers depend on: %o', (settings) => {
    expect(hashWith(settings)).not.toBe(hashWith({}));
  });
});
