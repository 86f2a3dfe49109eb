import { dateText } from '../../typed/date-text';
import type { CellFault } from './cell-result';
import { type Cell, knownOf } from './grid';
import { withSigns } from './hidden-address';
import { plainCell } from './text-cells';
import { isUnknown } from './unknown-words';
import { EMAIL } from './value-shapes';

/** What a cell of contacts says. Null for an empty one. */
export interface ContactCell {
  email?: string;
  phone?: string;
  /** The whole text, if it says anything else. */
  note?: string;
  why?: CellFault;
  /** How many further addresses and numbers the note has. */
  more?: number;
}

/** An address with nothing beside it, of plain letters. */
const ONE_EMAIL = /^[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[a-z]{2,24}$/i;

const INSIDE = /[^\s@<>"(),;:/|]+@[^\s@<>(),;/|]+\.[a-z]{2,24}/i;

const INSIDE_ALL = new RegExp(INSIDE.source, 'gi');

/** Words before an address or a number that only say what it is. */
const LABELS =
  /(?<!\p{L})(?:e-?mail|mail|tel(?:ephone|efon|éfono|efone)?|phone|mobile?|handy|whats ?app|wa|cell|m|t|p)(?!\p{L})[.:]*/giu;

/** At least seven digits, as the shortest national numbers in use have. */
const PHONE = /^[+(\d][\d\s().+\-–/x]*$/i;
const isPhone = (text: string): boolean => {
  const digits = text.replace(/\D/g, '').length;
  return digits >= 7 && digits <= 18 && PHONE.test(text) && dateText(text) === null;
};

/** "'+44 7700 900102" is a text in a sheet, and "٠٥٠" has the digits of Arabic. */
const inPlainDigits = (text: string): string =>
  /^['’][+\d(]|[٠-٩۰-۹]/.test(text)
    ? text.replace(/^['’]/, '').replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) % 16))
    : text;

/**
 * Reads the first address and the number of a cell, in whichever of the two columns it is: many lists have one column for both.
 * Whatever else the cell says is kept as a note.
 */
export function contactIn(cell: Cell | undefined, heading: string): ContactCell | null {
  const written = inPlainDigits(plainCell(cell));
  if (typeof cell === 'string' && ONE_EMAIL.test(written)) return { email: written };
  if (isUnknown(written)) return null;
  if (isPhone(written)) return { phone: written };
  const note = `${heading}: ${written}`;
  const text = withSigns(written);
  if (/^\d[\d.,]*E\+\d+$/i.test(text)) return { note, why: { code: 'cut-number' } };
  const link = knownOf(cell)?.link;
  const linked = link?.startsWith('mailto:') ? link.slice(7) : null;
  const bare = (linked ?? text).replace(/^mailto:/i, '').replace(/^<|>$/g, '');
  const email = EMAIL.test(bare) ? bare : INSIDE.exec(bare)?.[0];
  const others = (email === undefined ? text : text.replace(email, ' ')).replace(LABELS, ' ');
  const phones = others
    .split(/[,;|\n]+|\s\/\s/)
    .map((part) => part.trim())
    .filter(isPhone);
  const [phone] = phones;
  const more = (others.match(INSIDE_ALL)?.length ?? 0) + Math.max(0, phones.length - 1);
  const rest = phone === undefined ? others : others.replace(phone, ' ');
  const isWhole = phones.length < 2 && !/[\p{L}\p{N}]/u.test(rest.replace(/^mailto:/i, ''));
  return {
    ...(email !== undefined && { email }),
    ...(phone !== undefined && { phone }),
    ...(!isWhole && { note }),
    ...(more > 0 && { more }),
  };
}

/** Whether reading a cell with this text refuses nothing. */
export const isPlainContact = (text: string): boolean => text.indexOf('+', 1) < 0 || !/E\+\d+$/i.test(text);

/** Whether the note has further addresses or numbers of a cell. */
export const hasMoreContacts = (cell: Cell | undefined): boolean => (contactIn(cell, '')?.more ?? 0) > 0;

/** Whether a cell says something, and neither an address nor a number. */
export function hasNoContact(cell: Cell | undefined): boolean {
  const found = contactIn(cell, '');
  return found?.note !== undefined && found.why === undefined && !found.email && !found.phone;
}
