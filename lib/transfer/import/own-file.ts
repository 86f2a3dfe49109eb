import { isEngagement } from '../../metrics/measures/formulas';
import { booleanIn } from '../booleans';
import { isCut } from '../cell-length';
import { COLUMN_NAMES, type ColumnName } from '../columns';
import { fromCellMadeText, fromPartsMadeText } from '../formula-rule';
import { formulaIn } from '../older-files';
import { kindsIn, ownFieldIn } from '../own-columns';
import { columnName } from '../read-csv';
import type { Table } from './find-table';
import { type Cell, type GridRow, knownOf, textIn } from './grid';
import type { Column, Meaning } from './meanings';
import { roundedText } from './rounded-text';

/** What the columns of our own files become. Everything else in them is calculated again from what is saved. */
const OWN: Partial<Record<ColumnName, Meaning>> = {
  platform: 'platform',
  handle: 'account',
  profile_url: 'account',
  display_name: 'name',
  followers: 'followers',
  er_pct: 'engagement-rate',
  status: 'stage',
  rating: 'rating',
  tags: 'tags',
  notes: 'note',
  lists: 'lists',
  fee: 'fee-asked',
  currency: 'currency',
  captured_at: 'figures-date',
  email: 'email',
  phone: 'phone',
  do_not_contact: 'do-not-contact',
  next_action: 'next-action',
  next_action_day: 'next-action-day',
  audience_countries: 'audience-countries',
  audience_ages: 'audience-ages',
  audience_genders: 'audience-genders',
  audience_reach: 'audience-reach',
  audience_day: 'audience-day',
  offered: 'fee-offered',
  agreed: 'fee-agreed',
};

/** Columns that are not taken as they are, because `withOwnTexts` reads them together with others. */
const PARTS: ReadonlySet<string> = new Set<ColumnName>([
  ...(['typed_followers', 'typed_er_pct', 'typed_day', 'offered_currency', 'agreed_currency'] as const),
  ...(['followers_is_rounded', 'er_formula'] as const),
  ...(['typed_followers_low', 'typed_followers_high', 'typed_followers_is_rounded'] as const),
  'typed_er_is_rounded',
]);

/** The columns that tell our own file from others, which also have a platform and a handle. */
const TELLING: readonly ColumnName[] = [
  'profile_url',
  'followers_is_rounded',
  'tier_scheme',
  'captured_from',
  'tool_version',
];

/** Whether Yardstick wrote the file with these columns. */
export const isOwnFile = (columns: readonly Column[]): boolean =>
  columns.some(({ why }) => why === 'own-heading');

/** The columns of a file that Yardstick wrote, by their names alone; null for any other file. */
export function matchOwnFile({ headings, rows }: Pick<Table, 'headings' | 'rows'>): Column[] | null {
  const names = headings.map(columnName);
  if (TELLING.filter((name) => names.includes(name)).length < 3) return null;
  const known: readonly string[] = COLUMN_NAMES;
  const kinds = kindsOf(rows, names.indexOf('field_kinds'));
  return headings.map((heading, at) => {
    const name = names[at] ?? '';
    const field = ownFieldIn(fromPartsMadeText(heading));
    const kind = field === null ? undefined : kinds.get(field);
    const ofField = kind ? (`own-${kind}` as const) : ownFieldMeaning(rows, at);
    const meaning = known.includes(name) ? (OWN[name as ColumnName] ?? 'ignore') : ofField;
    return {
      ...{ at, heading: field ?? heading, meaning, platform: null, otherPlatform: null },
      confidence: 'certain',
      why: PARTS.has(name) ? 'own-part' : 'own-heading',
    };
  });
}

const EACH: readonly (readonly [Meaning, RegExp])[] = [
  ['own-number', /^-?(?:0|[1-9]\d{0,14})(?:[.,]\d+)?$/],
  ['own-date', /^\d{4}-\d{2}-\d{2}$/],
  ['own-link', /^https?:\/\/\S+$/],
];

/** Every row has them, but for rows that somebody has added. */
function kindsOf(rows: readonly GridRow[], at: number): ReturnType<typeof kindsIn> {
  const row = at < 0 ? undefined : rows.find(({ cells }) => textIn(cells[at]) !== '');
  return kindsIn(fromPartsMadeText(textIn(row?.cells[at])));
}

/** The kind of a field is not in earlier files, but all values of a number or a date are written alike. */
function ownFieldMeaning(rows: readonly GridRow[], at: number): Meaning {
  const texts = rows.map(({ cells }) => textIn(cells[at])).filter((text) => text !== '');
  const [meaning = 'own-text'] =
    EACH.find(([, pattern]) => texts.length > 0 && texts.every((text) => pattern.test(text))) ?? [];
  return meaning;
}

/**
 * The rows of a list with the texts as they stood before Yardstick kept their parts from running as formulas. Files from before
 * each measure had columns of its own have whichever rate was the headline in `er_pct`, such as views per follower: only those
 * of engagement formulas stay.
 */
export function withOwnTexts(
  rows: readonly GridRow[],
  columns: readonly Column[],
  isJson = false,
): readonly GridRow[] {
  if (!isOwnFile(columns)) return rows;
  const at = (name: ColumnName) => columns.findIndex(({ heading }) => columnName(heading) === name);
  const places = {
    figures: TYPED_INSTEAD.map(([read, typed]) => [at(read), at(typed)] as const),
    prices: PRICES.map(([price, currency]) => [at(price), at(currency)] as const),
    account: [at('platform'), at('handle'), at('profile_url')],
    rounded: { followers: at('followers'), flag: at('followers_is_rounded'), language: at('page_language') },
    range: [at('typed_followers'), at('typed_followers_low'), at('typed_followers_high')],
    phone: at('phone'),
    about: [at('typed_er_pct'), at('typed_er_is_rounded')],
  };
  // JSON has every text as it is; the apostrophe that each reader takes off one is put there first.
  const asWritten = isJson
    ? (text: string) => (fromCellMadeText(text) === text ? text : `'${text}`)
    : fromPartsMadeText;
  // Of a text that was too long for a cell the shortlist has the whole, which half of it must not replace.
  const ownTextOf = (text: string) => (isCut(text) ? '' : asWritten(text));
  const [formulaAt, rateAt] = [at('er_formula'), at('er_pct')];
  return rows.flatMap((row) => {
    const formula = formulaIn(textIn(row.cells[formulaAt]));
    const cells = row.cells.map((cell) =>
      typeof cell === 'string' ? ownTextOf(cell) : { ...cell, text: ownTextOf(cell.text) },
    );
    if (formula !== null && !isEngagement(formula) && rateAt >= 0) cells[rateAt] = '';
    roundFollowers(cells, places.rounded);
    nameRange(cells, places.range);
    markAbout(cells, places.about);
    const phone = textIn(cells[places.phone]);
    if (phone.startsWith('tel:')) cells[places.phone] = phone.slice('tel:'.length);
    const typed = takeTyped(cells, places.figures);
    for (const [price, currency] of places.prices) nameCurrency(cells, price, currency);
    const own = { ...row, cells };
    if (typed === null) return own;
    for (const account of places.account) if (account >= 0) typed[account] = cells[account] ?? '';
    return [own, { line: row.line, cells: typed }];
  });
}

/** The rows of a file of ours in which Yardstick cut a text that was longer than a spreadsheet cell. */
export const rowsWithCutTexts = (rows: readonly GridRow[], columns: readonly Column[]): number[] =>
  isOwnFile(columns)
    ? rows.flatMap(({ line, cells }) => (cells.some((cell) => isCut(textIn(cell))) ? line : []))
    : [];

/** Typed figures have columns of their own, and so does the day on which they were right. */
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

/**
 * Where nothing was read, the typed figures become those of the row. Beside figures that were read they are a row of their own,
 * whose other cells are returned empty.
 */
function takeTyped(cells: Cell[], places: Places): Cell[] | null {
  const [followers, rate] = places;
  const isRead = [followers, rate].some((pair) => pair && textIn(cells[pair[0]]) !== '');
  const isTyped = [followers, rate].some((pair) => pair && textIn(cells[pair[1]]) !== '');
  if (!isTyped) return null;
  const into: Cell[] = isRead ? cells.map(() => '') : cells;
  for (const [read, typed] of places) {
    if (read >= 0 && typed >= 0) into[read] = cells[typed] ?? '';
  }
  return isRead ? into : null;
}

/** The units in which pages shorten counts, the largest first. */
const UNITS: readonly (readonly [unit: number, word: string])[] = [
  [1e6, 'M'],
  [1e3, 'K'],
];
const EAST_ASIAN_UNITS: typeof UNITS = [[1e8, '億'], [1e4, '万'], ...UNITS];

interface RoundedPlaces {
  followers: number;
  flag: number;
  language: number;
}

/**
 * The file has the number of "16.4K", and that it is rounded. In the unit of its page, its last digit tells how far it may be off:
 * 16,400 is anything up to 16,499, and 1,200,000 up to 1,299,999.
 */
function roundFollowers(cells: Cell[], { followers, flag, language }: RoundedPlaces): void {
  if (followers < 0 || booleanIn(textIn(cells[flag])) !== true) return;
  const count = Number(textIn(cells[followers]));
  const units = /^(?:ja|ko|zh)\b/i.test(textIn(cells[language])) ? EAST_ASIAN_UNITS : UNITS;
  // With three decimals, "1.234M" would also be 1,234 millions.
  const [unit, word] = units.find(([one]) => count >= one && (count * 100) % one === 0) ?? [];
  if (unit !== undefined) cells[followers] = `${count / unit}${word}`;
}

/** The typed followers as somebody wrote them, "51.1K", from which the column reads their range again. */
function nameRange(cells: Cell[], [count = -1, low = -1, high = -1]: readonly number[]): void {
  const range = [count, low, high].map((at) => textIn(cells[at]));
  if (range.includes('')) return;
  const [value = 0, least = 0, most = 0] = range.map(Number);
  if (least < most) cells[count] = roundedText(value, least, most) ?? range[0] ?? '';
}

/** A rate that somebody wrote as "ca. 3 %" stays one. */
function markAbout(cells: Cell[], [rate = -1, flag = -1]: readonly number[]): void {
  const text = textIn(cells[rate]);
  if (text !== '' && booleanIn(textIn(cells[flag])) === true) cells[rate] = `~${text}`;
}

function nameCurrency(cells: Cell[], price: number, currency: number): void {
  const [amount, name] = [textIn(cells[price]), textIn(cells[currency])];
  if (amount === '' || name === '') return;
  const text = `${amount} ${name}`;
  const known = knownOf(cells[price]);
  // The number itself: "1.085 EUR" alone would be a thousand.
  cells[price] = known ? { ...known, text } : text;
}
