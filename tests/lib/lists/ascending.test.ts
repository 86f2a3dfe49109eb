import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ascending } from '../../../lib/lists/ascending';

/** Long lists are sorted by another method than short ones. */
const LONG = 3_000;

const sorted = (values: Float64Array) =>
  Array.from(values, (_, at) => at)
    .filter((at) => !Number.isNaN(values[at]))
    .sort((a, b) => (values[a] as number) - (values[b] as number) || a - b);

describe('numbers in ascending order', () => {
  it('are those of a comparing sort, equal ones in their order and unknown ones left out', () => {
    const value = fc.oneof(
      fc.double(),
      fc.integer({ min: -3, max: 3 }),
      fc.constantFrom(-0, 0, Infinity, NaN),
    );
    fc.assert(
      fc.property(fc.array(value, { maxLength: 40 }), fc.boolean(), (some, isLong) => {
        const values = Float64Array.from({ length: isLong ? LONG : some.length }, (_, at) =>
          some.length === 0 ? at : (some[(at * 7) % some.length] as number),
        );
        expect([...ascending(values)]).toEqual(sorted(values));
      }),
      { numRuns: 60 },
    );
  });

  it('are found at once if they are in order', () => {
    const values = Float64Array.from({ length: LONG }, (_, at) => (at % 10 === 0 ? Number.NaN : at));
    expect([...ascending(values)]).toEqual(sorted(values));
  });
});
