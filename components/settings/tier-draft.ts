import type { TierBound } from '../../lib/metrics/measures/tiers';
import { tiersSchema } from '../../lib/settings/stored-settings';
import { say } from '../../lib/words/catalogue/say';
import { boundName } from '../../lib/words/tier-words';

/** A tier as entered in the form, valid or not. */
export interface TierDraft {
  id: string;
  name: string;
  /** Null while the field is empty. */
  from: number | null;
}

export const toDraft = (tiers: readonly TierBound[]): TierDraft[] =>
  tiers.map(({ id, name, fromFollowers }) => ({ id, name, from: fromFollowers }));

/** `at`: the tier and field of the problem. */
export type DraftResult =
  | { tiers: TierBound[] }
  | { problem: string; at: { id: string; field: 'name' | 'from' } };

/** The tiers in the form, lowest first, or the first problem. */
export function fromDraft(draft: readonly TierDraft[]): DraftResult {
  const tiers: TierBound[] = [];
  for (const { id, name, from } of draft) {
    const wrong = (field: 'name' | 'from', problem: string): DraftResult => ({ problem, at: { id, field } });
    if (name.trim() === '') return wrong('name', say('settings.tiers.no-name'));
    if (from === null) return wrong('from', say('settings.tiers.no-from'));
    const twin = tiers.find(({ fromFollowers }) => fromFollowers === from);
    if (twin) return wrong('from', say('settings.tiers.same-from', { name: boundName(twin) }));
    tiers.push({ id, name: name.trim(), fromFollowers: from });
    const sorted = tiers.toSorted((a, b) => a.fromFollowers - b.fromFollowers);
    if (!tiersSchema.safeParse(sorted).success) return wrong('name', say('settings.tiers.same-name'));
  }
  return { tiers: tiers.toSorted((a, b) => a.fromFollowers - b.fromFollowers) };
}
