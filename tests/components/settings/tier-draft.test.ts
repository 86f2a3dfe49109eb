import { describe, expect, it } from 'vitest';
import { fromDraft, toDraft } from '../../../components/settings/tier-draft';
import { DEFAULT_TIERS } from '../../../lib/evaluation/tiers';

const tier = (name: string, from: string) => ({ id: name, name, from });

describe('tiers as they are typed', () => {
  it('come back as they were', () => {
    expect(fromDraft(toDraft(DEFAULT_TIERS))).toEqual({ tiers: DEFAULT_TIERS });
  });

  it('are put in order', () => {
    const outcome = fromDraft([tier('big', '50,000'), tier('small', '0')]);
    expect(outcome).toEqual({
      tiers: [
        { id: 'small', name: 'small', fromFollowers: 0 },
        { id: 'big', name: 'big', fromFollowers: 50_000 },
      ],
    });
  });

  it.each([
    [[tier('a', '5,00')], '“5,00” is not a whole number of followers.'],
    [[tier('a', '1.5K')], '“1.5K” is not a whole number of followers.'],
    [[tier('a', '-1')], '“-1” is not a whole number of followers.'],
    [[tier('a', '')], '“” is not a whole number of followers.'],
    [[tier(' ', '5')], 'Every tier needs a name.'],
    [[tier('a', '5'), tier('b', '5')], 'Two tiers begin at the same number of followers.'],
  ])('say what is wrong instead of guessing: %j', (draft, problem) => {
    expect(fromDraft(draft)).toEqual({ problem });
  });
});
