import { type Placed, tellApart } from '../../lib/metrics/measures/tell-apart';
import { MIN_LIKELY_POSTS } from '../../lib/metrics/rates/spread';
import { say } from '../../lib/words/catalogue/say';
import type { Fact } from '../../lib/words/fact';
import { listOf } from '../../lib/words/lists';
import { formatNumber } from '../../lib/words/numbers';

type Range = Pick<Placed, 'group'> & { low: number; high: number };

/** What one profile has in a row, before it is compared with the others. */
export interface Figure {
  text: string;
  /** The range of the number, in words; null if there is none to be seen. */
  range: string | null;
  facts: readonly Fact[];
  /** Drawn on the scale of the row; null for what is no number. */
  bar: { value: number; low: number; high: number; likely: { low: number; high: number } | null } | null;
  /** What it is compared by. Null: with nobody. */
  compared:
    | (Range & {
        /** Whether ranges that do not overlap tell the numbers apart: false where the posts vary more than the range says. */
        tellsApart: boolean;
      })
    /** A rate of too few posts to know its range. */
    | { tooFewPosts: number }
    | null;
  /** Where it stands in the whole list. */
  rank: string | null;
}

/** Why there is no number. */
export interface NoFigure {
  missing: string;
  facts: readonly Fact[];
}

export type Known = Figure | NoFigure;

export interface ComparedCell {
  id: string;
  known: Known;
  /** What can be said of it beside the others. */
  told: string | null;
  isHighest: boolean;
}

export interface ComparedRow {
  id: string;
  label: string;
  hint: string | null;
  /** What is said of all numbers of the row at once, instead of in each cell. */
  told: string | null;
  /** The end of the scale of all bars in the row; 0 for a row without bars. */
  scaleEnd: number;
  cells: ComparedCell[];
}

interface RowOf {
  id: string;
  label: string;
  hint?: string | null;
  /** By profile, in the order of the columns. */
  known: readonly (readonly [id: string, known: Known])[];
  /** The short name of each profile. */
  names: ReadonlyMap<string, string>;
}

/** Compares what the profiles have, and puts it into words. */
export function comparedRow({ id, label, hint = null, known, names }: RowOf): ComparedRow {
  const placed = known.map(([profile, one]): Placed => {
    const by = 'missing' in one ? null : one.compared;
    const range = by && 'group' in by ? by : null;
    return { id: profile, range, group: range?.group ?? '' };
  });
  const apart = tellApart(placed);
  const together = toldTogether(placed, apart);
  const ends = known.map(([, one]) => ('missing' in one ? 0 : endOf(one.bar)));
  return {
    id,
    label,
    hint,
    told: together,
    scaleEnd: Math.max(0, ...ends),
    cells: known.map(([profile, one]) => {
      const { overlaps = [], isHighest = false } = apart.get(profile) ?? {};
      const tellsApart =
        !('missing' in one) && one.compared !== null && 'group' in one.compared && one.compared.tellsApart;
      const others = overlaps.map((other) => names.get(other) ?? other);
      const own = placed.find(({ id: one }) => one === profile)?.range;
      const areSame = placed
        .filter(({ id: one }) => overlaps.includes(one))
        .every(({ range }) => own && range && isExactly(range, own.low) && isExactly(own, range.low));
      return {
        id: profile,
        known: one,
        told:
          together !== null && own
            ? null
            : toldOf(one, others, { isHighest: isHighest && tellsApart, areSame }),
        isHighest: isHighest && tellsApart,
      };
    }),
  };
}

/** Said once for a row in which every number overlaps every other, and there are more than two. */
function toldTogether(
  placed: readonly Placed[],
  apart: ReadonlyMap<string, { overlaps: readonly string[] }>,
): string | null {
  const known = placed.flatMap(({ id, range }) => (range ? [{ id, range }] : []));
  const [first] = known;
  if (!first || known.length <= MAX_NAMED) return null;
  if (known.some(({ id }) => apart.get(id)?.overlaps.length !== known.length - 1)) return null;
  return known.every(({ range }) => isExactly(range, first.range.low) && isExactly(range, first.range.high))
    ? say('compare.all-same')
    : say('compare.none-apart');
}

/** Equal numbers are seen to be equal, so that more names would only repeat the row in each of its cells. */
const MAX_NAMED = 2;

const endOf = (bar: Figure['bar']): number => (bar ? Math.max(bar.high, bar.likely?.high ?? 0) : 0);

const isExactly = ({ low, high }: { low: number; high: number }, value: number): boolean =>
  low === value && high === value;

function toldOf(
  known: Known,
  overlaps: readonly string[],
  { isHighest, areSame }: { isHighest: boolean; areSame: boolean },
): string | null {
  if ('missing' in known || known.compared === null) return null;
  if ('tooFewPosts' in known.compared)
    return say('compare.too-few-posts', {
      posts: known.compared.tooFewPosts,
      needed: formatNumber(MIN_LIKELY_POSTS),
    });
  if (isHighest) return say('compare.highest');
  if (overlaps.length === 0) return null;
  if (areSame && overlaps.length > MAX_NAMED)
    return say('compare.same-as-others', { others: overlaps.length });
  const profiles = listOf(overlaps);
  return areSame ? say('compare.same-as', { profiles }) : say('compare.not-apart', { profiles });
}
