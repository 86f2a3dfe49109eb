import { isChannelId } from '../../model/place';
import { placeIn } from '../../platforms/account-in';
import { platformCalled } from '../../platforms/called';
import { dateText } from '../../typed/date-text';
import { accountsInCell } from './account-cell';
import { type Cell, cellAt, type GridRow, knownOf, textIn } from './grid';
import { withSigns } from './hidden-address';
import { memoize } from './memoize';
import { moneyText } from './money-text';
import { numberText } from './number-text';
import { trueLink } from './true-link';
import { isUnknown } from './unknown-words';
import { withoutTax } from './without-tax';

const SHAPES = [
  'profileLink',
  'webLink',
  'atHandle',
  /** A link of a profile, an @handle, or the id of a channel. */
  'named',
  /** One word of the letters that handles have. */
  'word',
  'email',
  'phone',
  'number',
  'percent',
  /** "56.33(0.04)" */
  'numberAndRate',
  'money',
  'date',
  'platform',
  'spaced',
  'long',
] as const;
type Shape = (typeof SHAPES)[number];

/** How the values of a column look: the share of its filled cells that have each shape. */
export interface ValueShapes extends Record<Shape, number> {
  filled: number;
  /** The shares of filled cells that are a number above 100, and above 1. */
  above100: number;
  /** Distinct values by filled cells. */
  distinct: number;
  values: readonly string[];
}

/** Enough to tell what a column holds; a large file is looked at in even steps. */
const MOST_CELLS = 200;

export function valueShapes(rows: readonly GridRow[], at: number): ValueShapes {
  const step = Math.max(1, Math.floor(rows.length / (2 * MOST_CELLS)));
  const cells: Cell[] = [];
  for (let row = 0; row < rows.length && cells.length < MOST_CELLS; row += step) {
    const cell = cellAt(rows[row] as GridRow, at);
    if (cell !== undefined && !isUnknown(textIn(cell))) cells.push(cell);
  }
  const counts = Object.fromEntries(SHAPES.map((shape) => [shape, 0])) as Record<Shape, number>;
  let above100 = 0;
  const ofText = memoize((text) => shapesOf(text));
  for (const cell of cells) {
    for (const shape of typeof cell === 'string' ? ofText(cell) : shapesOf(cell)) counts[shape] += 1;
    if (largestIn(textIn(cell)) > 100) above100 += 1;
  }
  const filled = cells.length;
  const share = (count: number) => (filled === 0 ? 0 : count / filled);
  const values = cells.map(textIn);
  return {
    ...(Object.fromEntries(SHAPES.map((shape) => [shape, share(counts[shape])])) as Record<Shape, number>),
    filled,
    above100: share(above100),
    distinct: share(new Set(values).size),
    values,
  };
}

const WEB = /^(?:https?:\/\/|www\.)\S+$/i;
const DOMAIN_AND_PATH = /^(?:[\w-]+\.)+[a-z]{2,24}\/\S*$/i;
const AT = /^@ ?[\p{L}\p{N}_][\p{L}\p{M}\p{N}._·-]+(?: ?(?:\p{Extended_Pictographic}|\ufe0f|\u200d)+)?$/u;
const WORD = /^(?=.*[a-z])[a-z0-9._-]{2,40}$/i;
export const EMAIL = /^[^\s@<>"(),;:/]+@[^\s@/]+\.[a-z]{2,24}$/i;
const PHONE = /^[+(]?\d[\d\s().\-–/]{6,20}\d$/;
export const NUMBER_AND_RATE = /^([\d.,\s]+?)\s*[(（]\s*([\d.,]+)\s*%?\s*[)）]$/;

/** One address or several, also with the sign in words: "kontakt (at) web.de". */
const isEmails = (text: string): boolean =>
  EMAIL.test(text) ||
  (/@|at/i.test(text) &&
    withSigns(text)
      .split(/\s*[,;|\n]\s*|\s+\/\s+/)
      .every((part) => part === '' || EMAIL.test(part)));

function largestIn(text: string): number {
  const number = numberText(text);
  return Math.max(0, ...(number?.readings.map(({ digits }) => Number(digits) * number.unit) ?? []));
}

/** "@maya.bakes (IG)", "IG: maya.bakes", or several accounts in one cell. */
function isMarkedHandle(text: string): boolean {
  if (!/[(:：（\s,;|]/.test(text)) return false;
  const named = accountsInCell(text);
  return named.ok && named.accounts.some(({ platform, isLink }) => platform !== null || isLink);
}

/** "IG + TikTok" */
const isPlatforms = (text: string): boolean =>
  text.length <= 60 && text.split(/[+/,;&|、]/).every((part) => platformCalled(part.trim()) !== null);

function shapesOf(cell: Cell): Shape[] {
  // An apostrophe is the sign of a text in a sheet.
  const text = textIn(cell).replace(/^['’](?=[+\d(])/, '');
  const known = knownOf(cell);
  if (known?.date) return ['date'];
  const shapes: Shape[] = [];
  const link = known?.link ?? (/[./]/.test(text) && !/\s/.test(text) ? text : null);
  if (link !== null && placeIn(trueLink(link))) shapes.push('profileLink');
  else if (WEB.test(text) || DOMAIN_AND_PATH.test(text)) shapes.push('webLink');
  if (AT.test(text) || isMarkedHandle(text)) shapes.push('atHandle');
  if (shapes.includes('profileLink') || shapes.includes('atHandle') || isChannelId(text))
    shapes.push('named');
  if (isEmails(text)) shapes.push('email');
  const number = numberText(text);
  if (number === null && WORD.test(text) && !/^(?:true|false|yes|no)$/i.test(text)) shapes.push('word');
  if (number) shapes.push(number.isPercent ? 'percent' : 'number');
  if (NUMBER_AND_RATE.test(text)) shapes.push('numberAndRate');
  const money = /\p{Nd}/u.test(text) ? moneyText(withoutTax(text)) : null;
  if (money?.hasCurrency && numberText(money.number)) shapes.push('money');
  if (PHONE.test(text)) shapes.push('phone');
  if (dateText(text)) shapes.push('date');
  if (isPlatforms(text)) shapes.push('platform');
  if (/\S\s+\S/.test(text)) shapes.push('spaced');
  if (text.length > 60) shapes.push('long');
  return shapes;
}
