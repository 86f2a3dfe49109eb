import { describe, expect, it } from 'vitest';
import { planOf } from './plan-of';

describe('countries of a list', () => {
  it('are the same in every language', () => {
    const plan = planOf('Instagram,Country\nmaya_q,美国\ntom_q,Deutschland\nann_q,FR');
    expect(plan.creators.map(({ own }) => own[0]?.values[0]?.value)).toEqual(['US', 'DE', 'FR']);
  });
});
