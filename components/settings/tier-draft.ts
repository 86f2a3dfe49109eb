import type { TierBound } from '../../lib/evaluation/tiers';
import { tiersSchema } from '../../lib/settings/choices';
import { formatNumber } from '../ui/numbers';
import { plainWhole } from '../ui/plain-number';

/** A tier as it stands in the form: what was typed, whether or not it makes sense yet. */
export interface TierDraft {
  id: string;
  name: string;
  from: string;
}

export const toDraft = (tiers: readonly TierBound[]): TierDraft[] =>
  tiers.map(({ id, name, fromFollowers }) => ({ id, name, from: formatNumber(fromFollowers) }));

export type DraftOutcome = { tiers: TierBound[] } | { problem: string };

/** The tiers that the form describes, lowest first, or what is wrong with it in one sentence. */
export function fromDraft(draft: readonly TierDraft[]): DraftOutcome {
  const nameless = draft.some(({ name }) => name.trim() === '');
  if (nameless) return { problem: 'Every tier needs a name.' };
  const unclear = draft.find(({ from }) => plainWhole(from) === null);
  if (unclear) return { problem: `“${unclear.from}” is not a whole number of followers.` };
  const tiers = draft
    .map(({ id, name, from }) => ({ id, name: name.trim(), fromFollowers: plainWhole(from) ?? 0 }))
    .sort((a, b) => a.fromFollowers - b.fromFollowers);
  const checked = tiersSchema.safeParse(tiers);
  return checked.success
    ? { tiers: checked.data }
    : { problem: 'Two tiers begin at the same number of followers.' };
}
