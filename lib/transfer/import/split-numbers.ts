import { type GridRow, textIn } from './grid';
import type { HeadingMeaning } from './heading-words';
import { matchHeading } from './match-heading';

const NUMBERS: ReadonlySet<HeadingMeaning> = new Set<HeadingMeaning>([
  ...(['followers', 'following', 'posts', 'engagement-rate', 'average-likes', 'average-comments'] as const),
  ...(['average-views', 'fee-asked', 'fee-offered', 'fee-agreed', 'rate-or-fee', 'rating'] as const),
  ...(['own-number', 'audience-reach', 'ignore'] as const),
]);

/**
 * Whether rows are longer than their heading because their numbers were divided: "3,4" and "12,400" without quotation marks are
 * two cells each, and every cell behind them is in the column of its neighbour.
 */
export function areNumbersSplit(longer: readonly GridRow[], heading: GridRow): boolean {
  const headings = heading.cells.map(textIn);
  const isNumber = headings.map((text) =>
    matchHeading(text).meanings.some((meaning) => NUMBERS.has(meaning)),
  );
  const split = longer.filter(({ cells }) =>
    headings.some(
      (_, at) =>
        isNumber[at] && !isNumber[at + 1] && isPart(textIn(cells[at])) && isPart(textIn(cells[at + 1])),
    ),
  );
  return split.length > longer.length / 2;
}

const isPart = (text: string): boolean => /^\d{1,3}%?$/.test(text);
