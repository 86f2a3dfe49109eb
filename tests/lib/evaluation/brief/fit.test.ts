import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitOf, line } from './invented-brief';

// The same cases on every run.

describe('the fit', () => {
  const met = line({ kind: 'platforms', platforms: ['instagram'] });
  const notMet = line({ kind: 'platforms', platforms: ['x'] });
  const open = line({ kind: 'followers', from: 1, to: null });

  it('adds the weight of what is met, and shows how much is unknown', () => {
    const fit = fitOf([
      { ...met, weight: 3 },
      { ...notMet, weight: 2 },
      { ...open, weight: 5 },
    ]);
    expect(fit).toMatchObject({ fitPercent: 30, possiblePercent: 80, essentials: 'met' });
  });

  it.each([
    [[met], 'met'],
    [[met, open], 'unknown'],
    [[met, open, notMet], 'not-met'],
  ] as const)('says whether the essentials are met', (lines, essentials) => {
    expect(fitOf(lines.map((each) => ({ ...each, essential: true }))).essentials).toBe(essentials);
  });

  it('is null for a brief without criteria', () => {
    expect(fitOf([])).toMatchObject({ fitPercent: null, possiblePercent: null, essentials: 'met' });
  });

  it('never counts unknown as met', () => {
    const kinds = fc.constantFrom(met, notMet, open);
    const lines = fc.array(fc.tuple(kinds, fc.integer({ min: 1, max: 9 }), fc.boolean()), { minLength: 1 });
    fc.assert(
      fc.property(lines, (given) => {
        const asked = given.map(([each, weight, essential]) => ({ ...each, weight, essential }));
        const { fitPercent, lines: results } = fitOf(asked);
        const weigh = (states: string[]) =>
          asked.reduce(
            (sum, { weight }, at) => sum + (states.includes(results[at]?.state ?? '') ? weight : 0),
            0,
          );
        const all = weigh(['met', 'not-met', 'unknown']);
        expect(fitPercent).toBeCloseTo((100 * weigh(['met'])) / all, 10);
      }),
    );
  });
});
