import type { NoteEntry } from '../../model/candidate';
import { contactsIn } from '../../model/contacts';

/** Addresses as people hide them from machines, and those whose beginning or end is uncertain. */
const ADDRESS =
  /[\w.+-]\s?(?:@|\s(?:at|ät|arroba)\s|[([{](?:at|ät|arroba|@)[)\]}])\s?[\p{L}\d-]+\s?(?:\.|[([]?(?:dot|punkt)[)\]]?)\s?\p{L}{2,}/iu;
/** Days, which have the digits of a telephone number. */
const DAY = /(?<!\d)(?:\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[./]\s?\d{1,2}[./]\s?\d{2,4})(?!\d)/g;
/** Eight digits or more with what people put between them. A long count also warns, which costs a look. */
const PHONE = /(?<!\d)\+?\d(?:[\s()./-]{0,3}\d){7,}/;
/** An amount by its sign, by a code of ISO 4217, or by what a price is called before a number of the same line. */
const SIGNED = /\p{Sc}\s?\d|\d\s?\p{Sc}/u;
const CODED = /(?<![A-Z])([A-Z]{3})\s?\d|\d(?:[.,]\d+|[.,]?-+)?\s?(?:k|K)?\s?([A-Z]{3})(?![A-Z])/g;
const CALLED =
  /(?<!\p{L})(?:fees?|prices?|pricing|costs?|budgets?|quotes?|offers?|rate cards?|preise?|honorare?|gagen?|kosten|angebote?|euros?|dollars?|pounds?|prix|tarifs?|cachet|precios?|tarifas?|prezz[io]|preços?|cena|fiyat|цена|harga)(?!\p{L})[^\n\d]{0,30}\d|\d[\s.,-]{0,3}(?:k\s?)?(?:euros?|dollars?|pounds?)(?!\p{L})/iu;

const CODES = new Set(Intl.supportedValuesOf('currency'));

/** The texts of a note; empty if nothing is written. */
export const noteTexts = ({ body, other }: Pick<NoteEntry, 'body' | 'other'>): string[] =>
  [body, ...other].filter((text) => text.trim() !== '');

/**
 * Whether a note seems to contain an e-mail address, a telephone number, a link or an amount. It is for a warning: it
 * finds too much rather than too little, and a note without a find may still contain one.
 */
export const tellsContactOrAmount = (note: Pick<NoteEntry, 'body' | 'other'>): boolean =>
  noteTexts(note).some((text) => hasContact(text) || hasAmount(text));

function hasContact(text: string): boolean {
  const { emails, links, phones, messengers } = contactsIn(text, []);
  return (
    [emails, links, phones, messengers].some((found) => found.length > 0) ||
    ADDRESS.test(text) ||
    PHONE.test(text.replace(DAY, ' '))
  );
}

const hasAmount = (text: string): boolean =>
  SIGNED.test(text) ||
  CALLED.test(text) ||
  [...text.matchAll(CODED)].some(([, before, behind]) => CODES.has(before ?? behind ?? ''));
