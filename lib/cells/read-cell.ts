import { MAX_RATING } from '../model/candidate';
import type { CellValues, PriceField } from '../model/cell-values';
import type { OwnField } from '../model/label';
import { MAX_LINK } from '../model/limits';
import { dateIn, dateText } from '../typed/date-text';
import { saysNoFee } from '../typed/no-fee';
import { type NumberKind, type Refusal, typedNumber } from '../typed/typed-number';
import type { CellKind } from './cell-column';

/** Why a cell does not take a text. */
export type CellRefusal =
  /** The column shows what was read or derived. */
  | { code: 'not-editable' }
  | { code: 'number'; refusal: Refusal; kind: NumberKind }
  | { code: 'rating'; max: number }
  | { code: 'stage-empty' }
  | { code: 'stage-unknown'; text: string }
  | { code: 'option-unknown'; text: string }
  | { code: 'date' }
  /** Two numbers of which each may be the month. */
  | { code: 'date-order'; text: string }
  | { code: 'link' }
  | { code: 'email' };

export type CellRead = { ok: true; values: CellValues } | { ok: false; why: CellRefusal };

/** What the meaning of a text depends on. */
export interface CellContext {
  /** Each stage with all names by which it is called. */
  stages: readonly { id: string; names: readonly string[] }[];
  /** The currency of an amount that names none, in a row without any price. */
  currency: string;
}

const take = (values: CellValues): CellRead => ({ ok: true, values });
const refuse = (why: CellRefusal): CellRead => ({ ok: false, why });

/** Reads the text that was typed or pasted into a cell. Never guesses: what has no single meaning is refused. */
export function readCell(kind: CellKind, text: string, { stages, currency }: CellContext): CellRead {
  const typed = text.trim();
  switch (kind.is) {
    case 'stage': {
      if (typed === '') return refuse({ code: 'stage-empty' });
      const stage = stages.find(({ names }) => names.some((name) => isSame(name, typed)));
      return stage ? take({ stage: stage.id }) : refuse({ code: 'stage-unknown', text: typed });
    }
    case 'fee':
    case 'offered':
    case 'agreed':
      return readPrice(kind.is, typed, currency);
    case 'rating':
      return readRating(typed);
    case 'email':
      if (typed !== '' && !/^[^\s@,;]+@[^\s@,;]+$/.test(typed)) return refuse({ code: 'email' });
      return take({ email: typed || null });
    case 'nextAction':
      return take({ nextAction: { text: onOneLine(text) } });
    case 'nextActionDay':
      return readDay(typed, (day) => ({ nextAction: { day } }));
    case 'tags':
    case 'lists':
      return take({ [kind.is]: typed === '' ? [] : typed.split(/[,\n\r]/) });
    case 'note':
      return take({ note: typed === '' ? '' : text });
    case 'field':
      return readField(kind.field, text);
  }
}

function readPrice(field: PriceField, text: string, currency: string): CellRead {
  if (text === '') return take({ [field]: null });
  const number = typedNumber(saysNoFee(text) ? '0' : text, 'amount', currency);
  if (!number.ok) return refuse({ code: 'number', refusal: number, kind: 'amount' });
  const price = { amount: number.value, currency: number.currency ?? currency };
  return take({ [field]: price, ...(number.currency === null && { openCurrencies: [field] }) });
}

function readRating(text: string): CellRead {
  if (text === '') return take({ rating: null });
  const number = typedNumber(text, 'whole');
  const isRating = number.ok && number.value >= 1 && number.value <= MAX_RATING;
  return isRating ? take({ rating: number.value }) : refuse({ code: 'rating', max: MAX_RATING });
}

function readField({ id, kind, options }: OwnField, text: string): CellRead {
  const typed = text.trim();
  const value = (one: string | number | null) => take({ fields: { [id]: one } });
  if (typed === '') return value(null);
  switch (kind) {
    case 'text':
      return value(text);
    case 'number': {
      const isBelowZero = /^[-−–]/.test(typed);
      const number = typedNumber(isBelowZero ? typed.slice(1) : typed, 'number');
      if (!number.ok) return refuse({ code: 'number', refusal: number, kind: 'number' });
      return value(isBelowZero ? -number.value : number.value);
    }
    case 'date':
      return readDay(typed, (day) => ({ fields: { [id]: day } }));
    case 'choice': {
      const option = options.find((one) => one === typed) ?? options.find((one) => isSame(one, typed));
      return option === undefined ? refuse({ code: 'option-unknown', text: typed }) : value(option);
    }
    case 'link': {
      const address = linkText(typed);
      return address === null ? refuse({ code: 'link' }) : value(address);
    }
  }
}

function readDay(text: string, values: (day: string | null) => CellValues): CellRead {
  if (text === '') return take(values(null));
  const date = dateText(text);
  if (date === null) return refuse({ code: 'date' });
  const day = dateIn(date, null);
  return day === null ? refuse({ code: 'date-order', text }) : take(values(day));
}

/** A web address, with "https://" if that is missing; null if it is none. */
function linkText(typed: string): string | null {
  const address = /^[a-z][a-z\d+.-]*:/i.test(typed) ? typed : `https://${typed}`;
  if (/\s/.test(typed) || address.length > MAX_LINK || !URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  return (protocol === 'https:' || protocol === 'http:') && /[^.]\.[^.]/.test(hostname) ? address : null;
}

const spelled = (name: string) => name.normalize('NFC').toLowerCase().trim();
const isSame = (a: string, b: string) => spelled(a) === spelled(b);
const onOneLine = (text: string) => text.replace(/\s*[\r\n]+\s*/g, ' ').trim();
