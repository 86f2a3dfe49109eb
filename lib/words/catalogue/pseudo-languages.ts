import type { MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import type { Catalogue } from './catalogue';

type Elements = MessageFormatElement[];
type Change = (text: string) => string;

const PLAIN = 'abcdeghijklnoprstuvwyzABCDEGHIJKLNOPRSTUVWYZ';
const ACCENTED = 'åƀçðéĝĥîĵķļñôþŕšţûṽŵýžÅƁÇÐÉĜĤÎĴĶĻÑÔÞŔŠŢÛṼŴÝŽ';
/** Words that make a message longer: a line must be able to break between them. */
const FILLING = ' öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé šîẋ šéṽéñ éîĝĥţ ñîñé ţéñ éļéṽéñ ţŵéļṽé';
/** German and Finnish are about this much longer than English. */
const LONGER = 0.4;

/** English for tests of the layout: with accents, longer, and in brackets that show where a message is cut or joined. */
export function lengthened(english: Catalogue): Catalogue {
  return changed(english, accented, (length) => ({
    before: '[',
    after: `${FILLING.repeat(Math.ceil((length * LONGER) / FILLING.length)).slice(0, Math.ceil(length * LONGER))}]`,
  }));
}

/** English for tests of the layout: its letters run from right to left. */
export function mirrored(english: Catalogue): Catalogue {
  return changed(
    english,
    (text) => text.replace(/\S+/g, '\u202e$&\u202c'),
    () => ({ before: '', after: '' }),
  );
}

const accented: Change = (text) =>
  [...text].map((letter) => ACCENTED[PLAIN.indexOf(letter)] ?? letter).join('');

interface Around {
  before: string;
  after: string;
}

function changed(english: Catalogue, change: Change, around: (length: number) => Around): Catalogue {
  const message = (said: string | Elements) => {
    const { before, after } = around(lengthOf(said));
    if (typeof said === 'string') return `${before}${change(said)}${after}`;
    return [...literal(before), ...elements(said, change), ...literal(after)];
  };
  return Object.fromEntries(Object.entries(english).map(([key, said]) => [key, message(said)]));
}

const literal = (value: string): Elements => (value === '' ? [] : [{ type: 0, value }]);

/** With only the words changed, in every branch. The numbers are the parser's types: text, select, plural, tag. */
function elements(all: Elements, change: Change): Elements {
  return all.map((element) => {
    if (element.type === 0) return { ...element, value: change(element.value) };
    if (element.type === 8) return { ...element, children: elements(element.children, change) };
    if (element.type !== 5 && element.type !== 6) return element;
    const options = Object.entries(element.options).map(([name, { value }]) => [
      name,
      { value: elements(value, change) },
    ]);
    return { ...element, options: Object.fromEntries(options) };
  }) as Elements;
}

/** How many letters a message has; of branches the first counts. */
function lengthOf(said: string | Elements): number {
  if (typeof said === 'string') return said.length;
  return said.reduce<number>((sum, element) => {
    if (element.type === 0) return sum + element.value.length;
    if (element.type === 8) return sum + lengthOf(element.children);
    if (element.type !== 5 && element.type !== 6) return sum + 4;
    return sum + lengthOf(Object.values(element.options)[0]?.value ?? '');
  }, 0);
}
