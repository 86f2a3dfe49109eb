import { MIN_RANKED, type Rank, rankBetween } from '../evaluation/benchmarks/shortlist-rank';
import { codeAt, type ListColumns } from '../metrics/columns';
import { FORMULA_IDS, type FormulaId } from '../model/platform-facts';
import type { ListIndex } from './list-index';

/** The bounds of the rates that are ranked together, each ascending. */
interface Group {
  lows: Float64Array;
  highs: Float64Array;
}

/**
 * Ranks rows among the rows of the same platform, formula and kind of post, as `rankOnShortlist` ranks the profile on the screen.
 * Each group is sorted once per version of the list.
 */
export class ListRanks {
  readonly #index: ListIndex;
  #version = -1;
  readonly #groups = new Map<string, Group>();

  constructor(index: ListIndex) {
    this.#index = index;
  }

  /** Null if a table judges the row, if it has no rate, or if there are too few others. */
  rankAt(at: number): Rank | null {
    const { columns } = this.#index;
    if (codeAt(columns, 'verdict', at) !== 'no-comparable-table') return null;
    const formula = FORMULA_IDS.find((id) => id === codeAt(columns, 'headline', at));
    return formula ? this.rankBy(formula, at) : null;
  }

  /** The rank by any formula, whether or not it is the headline; null without such a rate, or if there are too few others. */
  rankBy(formula: FormulaId, at: number): Rank | null {
    const { columns, version } = this.#index;
    if (Number.isNaN(columns.numbers[`rate.${formula}`][at])) return null;
    if (version !== this.#version) this.#groups.clear();
    this.#version = version;
    const key = `${codeAt(columns, 'platform', at)} ${formula} ${codeAt(columns, 'postKind', at)}`;
    const group = this.#groups.get(key) ?? groupOf(columns, at, formula);
    this.#groups.set(key, group);
    const of = group.lows.length;
    if (of < MIN_RANKED) return null;
    const low = columns.numbers[`rate.${formula}.low`][at] as number;
    const high = columns.numbers[`rate.${formula}.high`][at] as number;
    const surelyBetter = of - countUpTo(group.lows, high);
    // A range with any width overlaps itself.
    const perhapsBetter = of - countUpTo(group.highs, low) - (high > low ? 1 : 0);
    // If one of those that begin here went further, the order would be open.
    const equal = high > low ? 0 : countUpTo(group.lows, low) - countBelow(group.lows, low) - 1;
    return rankBetween(surelyBetter, perhapsBetter, { of, equal });
  }
}

function groupOf(columns: ListColumns, at: number, formula: FormulaId): Group {
  const { codes, numbers } = columns;
  const [low, high] = [numbers[`rate.${formula}.low`], numbers[`rate.${formula}.high`]];
  const members: number[] = [];
  for (let other = 0; other < columns.size; other++) {
    const isAlike =
      codes.platform[other] === codes.platform[at] &&
      codes.postKind[other] === codes.postKind[at] &&
      codes.trash[other] === codes.trash[at] &&
      !Number.isNaN(low[other]);
    if (isAlike) members.push(other);
  }
  const sorted = (values: Float64Array) =>
    Float64Array.from(members, (member) => values[member] as number).sort();
  return { lows: sorted(low), highs: sorted(high) };
}

/** How many of the ascending values are at most `limit`. */
const countUpTo = (ascending: Float64Array, limit: number): number =>
  countWhile(ascending, (value) => value <= limit);

const countBelow = (ascending: Float64Array, limit: number): number =>
  countWhile(ascending, (value) => value < limit);

function countWhile(ascending: Float64Array, isCounted: (value: number) => boolean): number {
  let [from, to] = [0, ascending.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (isCounted(ascending[middle] as number)) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** The ranks of one profile by formula; a formula without a rank is absent. */
export type RanksByFormula = Partial<Record<FormulaId, Rank>>;

/** The ranks of some rows among all of the list, by id. */
export function ranksByFormula(index: ListIndex, ranks: ListRanks, ids: readonly string[]) {
  const ranksOf = (at: number): RanksByFormula =>
    Object.fromEntries(
      FORMULA_IDS.flatMap((formula) => {
        const rank = ranks.rankBy(formula, at);
        return rank ? [[formula, rank]] : [];
      }),
    );
  return Object.fromEntries(
    ids.flatMap((id) => {
      const at = index.positionOf(id);
      return at === undefined ? [] : [[id, ranksOf(at)]];
    }),
  ) as Record<string, RanksByFormula>;
}
