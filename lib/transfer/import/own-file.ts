import { isEngagement } from '../../metrics/measures/formulas';
import { COLUMN_NAMES, type ColumnName } from '../columns';
import { fromPartsMadeText } from '../formula-rule';
import { formulaIn } from '../older-files';
import { ownFieldIn } from '../own-columns';
import { columnName } from '../read-csv';
import { type Cell, type GridRow, textIn } from './grid';
import type { Column, Meaning } from './meanings';

/** What the columns of our own files become. Everything else in them is calculated again from what is saved. */
const OWN: Partial<Record<ColumnName, Meaning>> = {
  platform: 'platform',
  handle: 'account',
  profile_url: 'account',
  display_name: 'name',
  followers: 'followers',
  er_pct: 'engagement-rate',
  status: 'stage',
  tags: 'tags',
  notes: 'note',
  lists: 'lists',
  fee: 'fee-asked',
  currency: 'currency',
  captured_at: 'figures-date',
  email: 'email',
  phone: 'phone',
  do_not_contact: 'do-not-contact',
  offered: 'fee-offered',
  agreed: 'fee-agreed',
};

/** The columns that tell our own file from others, which also have a platform and a handle. */
const TELLING: readonly ColumnName[] = [
  'profile_url',
  'followers_is_rounded',
  'tier_scheme',
  'captured_from',
  'tool_version',
];

/** The columns of a file that Yardstick wrote, by their names alone; null for any other file. */
export function matchOwnFile(headings: readonly string[]): Column[] | null {
  const names = headings.map(columnName);
  if (TELLING.filter((name) => names.includes(name)).length < 3) return null;
  const known: readonly string[] = COLUMN_NAMES;
  return headings.map((heading, at) => {
    const name = names[at] ?? '';
    const field = ownFieldIn(heading);
    const meaning = known.includes(name) ? (OWN[name as ColumnName] ?? 'ignore') : 'own-text';
    return {
      ...{ at, heading: field ?? heading, meaning, platform: null, otherPlatform: null },
      confidence: 'certain',
      why: 'own-heading',
    };
  });
}

/**
 * The rows of a list with the texts as they stood before Yardstick kept their parts from running as formulas. Files from before
 * each measure had columns of its own have whichever rate was the headline in `er_pct`, such as views per follower: only those
 * of engagement formulas stay.
 */
export function withOwnTexts(rows: readonly GridRow[], columns: readonly Column[]): readonly GridRow[] {
  if (!columns.some(({ why }) => why === 'own-heading')) return rows;
  const at = (name: ColumnName) => columns.findIndex(({ heading }) => columnName(heading) === name);
  const places = {
    figures: TYPED_INSTEAD.map(([read, typed]) => [at(read), at(typed)] as const),
    prices: PRICES.map(([price, currency]) => [at(price), at(currency)] as const),
  };
  const [formulaAt, rateAt] = [at('er_formula'), at('er_pct')];
  return rows.map((row) => {
    const formula = formulaIn(textIn(row.cells[formulaAt]));
    const cells = row.cells.map((cell) =>
      typeof cell === 'string' ? fromPartsMadeText(cell) : { ...cell, text: fromPartsMadeText(cell.text) },
    );
    if (formula !== null && !isEngagement(formula) && rateAt >= 0) cells[rateAt] = '';
    takeTyped(cells, places.figures);
    for (const [price, currency] of places.prices) nameCurrency(cells, price, currency);
    return { ...row, cells };
  });
}

/** Typed figures have columns of their own; where nothing was read, they are the figures of the row. */
const TYPED_INSTEAD: readonly (readonly [ColumnName, ColumnName])[] = [
  ['followers', 'typed_followers'],
  ['er_pct', 'typed_er_pct'],
  ['captured_at', 'typed_day'],
];
/** Each price has its own currency, and a row of other lists one for all. */
const PRICES: readonly (readonly [ColumnName, ColumnName])[] = [
  ['offered', 'offered_currency'],
  ['agreed', 'agreed_currency'],
];

type Places = readonly (readonly [number, number])[];

function takeTyped(cells: Cell[], places: Places): void {
  const [followers, rate] = places;
  const isRead = [followers, rate].some((pair) => pair && textIn(cells[pair[0]]) !== '');
  const isTyped = [followers, rate].some((pair) => pair && textIn(cells[pair[1]]) !== '');
  if (isRead || !isTyped) return;
  for (const [read, typed] of places) {
    if (read >= 0 && typed >= 0) cells[read] = cells[typed] ?? '';
  }
}

function nameCurrency(cells: Cell[], price: number, currency: number): void {
  const [amount, name] = [textIn(cells[price]), textIn(cells[currency])];
  if (amount !== '' && name !== '') cells[price] = `${amount} ${name}`;
}
