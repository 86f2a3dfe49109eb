import { headingText } from './heading-text';
import type { Column } from './meanings';
import type { ValueShapes } from './value-shapes';

const LAST_NAME =
  /last ?name|surname|family ?name|nachname|nom de famille|apellidos?|sobrenome|cognome|achternaam|nazwisko|soyad|фамилия|苗字|姓$|nama belakang|efternavn|etternavn|efternamn/i;

const FIRST_NAME =
  /^(?:(?:first|given) ?name|vorname|prenom|primeiro nome|voornaam|fornavn|fornamn|imie|имя)$/;
/** What a whole name is called, and beside a first name the rest of it. */
const NAME = /^(?:name|nom|naam|navn|namn)$/;

/** A heading with the values below it. */
interface NameColumn {
  heading: string;
  shapes: ValueShapes;
}

export const isFirstName = ({ heading }: Pick<Column, 'heading'>): boolean =>
  FIRST_NAME.test(headingText(heading));

/** "Nom" beside "Prénom" is the surname, unless its cells hold whole names. */
const isRestBeside = ({ heading, shapes }: NameColumn, other: NameColumn): boolean =>
  NAME.test(headingText(heading)) && isFirstName(other) && shapes.spaced < 0.5;

/** Whether two columns hold the parts of one name. */
export const arePartsOfName = (one: NameColumn, other: NameColumn): boolean =>
  LAST_NAME.test(one.heading) ||
  LAST_NAME.test(other.heading) ||
  isRestBeside(one, other) ||
  isRestBeside(other, one);

/** The columns with first names in front of surnames, in whichever order the list has them. */
export function withFirstNamesFirst<Of extends Pick<Column, 'heading' | 'meaning'>>(
  columns: readonly Of[],
): readonly Of[] {
  const names = columns.filter(({ meaning }) => meaning === 'name');
  // Chinese and Japanese names have the surname in front.
  const isLast = ({ heading }: Of) => LAST_NAME.test(heading) && !/[姓苗]/.test(heading);
  const first =
    names.find(isFirstName) ?? (names.some(isLast) ? names.find((one) => !isLast(one)) : undefined);
  if (names.length < 2 || first === undefined) return columns;
  return [first, ...columns.filter((column) => column !== first)];
}
