import { describe, expect, it } from 'vitest';
import { criterionSchema } from '../../../../lib/evaluation/brief/brief-schema';

describe('a line of a brief', () => {
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
