import { describe, expect, it } from 'vitest';
import { fromDraft, toDraft } from '../../../components/settings/tier-draft';
import { DEFAULT_TIERS } from '../../../lib/metrics/measures/tiers';

const tier = (name: string, from: number | null) => ({ id: name, name, from });

describe('tiers as they are typed', () => {
  it('are unchanged after saving', () => {
    expect(fromDraft(toDraft(DEFAULT_TIERS))).toEqual({ tiers: DEFAULT_TIERS });
  });

  it('are sorted', () => {
    const result = fromDraft([tier('big', 50_000), tier('small', 0)]);
    expect(result).toEqual({
      tiers: [
        { id: 'small', name: 'small', fromFollowers: 0 },
        { id: 'big', name: 'big', fromFollowers: 50_000 },
      ],
    });
  });

  it.each([
    [[tier('a', null)], 'Enter a whole number, such as 1200.', 'a', 'from'],
    [[tier('a', 5), tier(' ', 6)], 'Every tier needs a name.', ' ', 'name'],
    [[tier('a', 5), tier('b', 5)], '“a” begins at the same number. Enter another one.', 'b', 'from'],
    [
      [tier('a', 5), { ...tier('a', 6), name: 'x' }],
      'Two tiers have the same name. Rename one of them.',
      'a',
      'name',
    ],
  ] as const)('say what is wrong and where: %j', (draft, problem, id, field) => {
    expect(fromDraft(draft)).toEqual({ problem, at: { id, field } });
  });
});
