import type { Variant, Variants } from './merge-rows';

/**
 * Which value stays where the shortlist and the file have different ones:
 * - `keep-mine`: saved profiles stay exactly as they are; only new ones are added
 * - `fill-gaps`: the file fills what is empty
 * - `take-theirs`: the file wins
 * - `newest`: the file wins where its row has a day, and the profile was last changed before that day ended; gaps are filled
 */
export const MERGE_RULES = ['keep-mine', 'fill-gaps', 'take-theirs', 'newest'] as const;
export type MergeRule = (typeof MERGE_RULES)[number];

/** Of different rows about one person: the first, the last, or the one of the latest day. */
export function chosenVariant<Kind extends Variant<unknown>>(
  variants: readonly Kind[],
  days: Variants<string>,
  rule: MergeRule,
): Kind | null {
  if (rule === 'take-theirs') return variants.at(-1) ?? null;
  if (rule !== 'newest') return variants[0] ?? null;
  return variants.reduce<Kind | null>(
    (latest, variant) => (latest === null || dayOf(variant, days) >= dayOf(latest, days) ? variant : latest),
    null,
  );
}

export function takesTheirs(
  rule: MergeRule,
  isGap: boolean,
  theirs: Variant<unknown>,
  days: Variants<string>,
  mineChangedAtMs: number,
): boolean {
  switch (rule) {
    case 'keep-mine':
      return false;
    case 'fill-gaps':
      return isGap;
    case 'take-theirs':
      return true;
    case 'newest': {
      const day = dayOf(theirs, days);
      return isGap || (day !== '' && Date.parse(`${day}T23:59:59Z`) > mineChangedAtMs);
    }
  }
}

/** An empty text for a row without a day. */
const dayOf = ({ line }: Variant<unknown>, days: Variants<string>): string =>
  days.find((day) => day.line === line)?.value ?? '';
