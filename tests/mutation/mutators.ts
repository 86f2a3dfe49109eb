import { parseCount } from '../../lib/counts';
import { pageLanguage } from '../../lib/page/document';
import { pageChanges } from './page-changes';

/**
 * A change to a page such as a site makes between two visits. Changes the document it is given; `elements` are all of
 * its elements as they stood before any change.
 */
export interface Mutant {
  name: string;
  change(document: Document, elements: readonly Element[]): void;
}

/** By what a page names its own account: the handle, and the ids of the account and its posts. */
export interface Names {
  handle: string | null;
  ids: readonly string[];
  /** The page's own. */
  address: string;
}

/** Whether the site itself leaves this element out if a count is zero, so that leaving it out changes the number. */
export type SaysZero = (element: Element) => boolean;

/** Whoever wrote the page's numbers, these are not theirs. */
const STRANGER = 'somebody.else';

const SKIPPED = new Set(['HTML', 'HEAD', 'BODY', 'SCRIPT', 'META', 'TITLE', 'LINK', 'STYLE']);
const HAS_DIGIT = /\p{Nd}/u;

export const elementsOf = (document: Document): Element[] => [...document.querySelectorAll('*')];
const textsOf = (element: Element) => [...element.childNodes].filter((node) => node.nodeType === 3);

/** Every single change that this page allows: one element, one attribute or one data block at a time. */
export function singleMutants(page: Document, names: Names, saysZero: SaysZero = () => false): Mutant[] {
  const elements = elementsOf(page);
  const each = (
    name: string,
    fits: (element: Element) => boolean,
    change: (element: Element) => void,
  ): Mutant[] =>
    elements.flatMap((element, index) =>
      fits(element)
        ? [
            {
              name: `${name} ${element.localName}#${index}`,
              change: (_document, all) => change(all[index] as Element),
            },
          ]
        : [],
    );
  const visible = (element: Element) => !SKIPPED.has(element.tagName);
  const attributes = elements.flatMap((element, index) =>
    [...element.attributes]
      .filter(({ name }) => name !== 'lang')
      .map(
        ({ name }): Mutant => ({
          name: `drop ${name} of ${element.localName}#${index}`,
          change: (_document, all) => all[index]?.removeAttribute(name),
        }),
      ),
  );
  return [
    renameClasses,
    reverseAttributes,
    translateLabels(names.handle),
    dropAllData,
    ...pageChanges(names.address),
    ...attributes,
    ...each('wrap', (element) => visible(element) && element.parentElement !== null, wrap),
    ...each('swap label and number in', isLabelAndNumber, swapChildren),
    // As where it is still to come, or was blocked. A row of icons comes whole: they are known by their order.
    ...each(
      'leave out',
      (element) => isNoPartOfControl(element) && !element.matches(`${CONTROL}, svg`) && !saysZero(element),
      (element) => element.remove(),
    ),
    ...each(
      'drop',
      (element) => element.tagName === 'SCRIPT',
      (element) => element.remove(),
    ),
    ...each(
      "give a stranger's data in",
      (element) => element.tagName === 'SCRIPT',
      (script) => estrange(script, names),
    ),
    ...each('put a stranger beside', isNoPartOfControl, (element) => element.after(stranger(element))),
  ];
}

const renameClasses: Mutant = {
  name: 'rename every class',
  change: (document) => {
    for (const element of document.querySelectorAll('[class]')) {
      element.setAttribute(
        'class',
        element.className.toString().replace(/[\w-]+/g, (name) => `x${[...name].reverse().join('')}`),
      );
    }
  },
};

const reverseAttributes: Mutant = {
  name: 'reorder attributes',
  change: (document) => {
    for (const element of elementsOf(document)) {
      const attributes = [...element.attributes].map(({ name, value }) => [name, value] as const);
      for (const [name] of attributes) element.removeAttribute(name);
      for (const [name, value] of attributes.reverse()) element.setAttribute(name, value);
    }
  },
};

const dropAllData: Mutant = {
  name: 'drop all embedded data',
  change: (document) => {
    for (const script of document.querySelectorAll('script')) script.remove();
  },
};

/** Letters that no language's words are made of; what touches a digit may be a unit and stays. */
function translateLabels(handle: string | null): Mutant {
  const translate = (text: string, language: string) =>
    // A unit is no label: "135 Mio." in other letters is another number.
    parseCount(text, language)?.precision === 'rounded'
      ? text
      : text.replace(/(?<![\p{Nd}\p{L}.,@/])\p{L}{2,}(?![\p{L}]*\p{Nd})/gu, (word) =>
          handle?.toLowerCase().includes(word.toLowerCase()) ? word : [...word].map(() => 'ǂ').join(''),
        );
  return {
    name: 'translate labels',
    change: (document) => {
      for (const element of document.body.querySelectorAll('*')) {
        if (SKIPPED.has(element.tagName)) continue;
        for (const text of textsOf(element))
          text.nodeValue = translate(text.nodeValue ?? '', pageLanguage(document));
        const label = element.getAttribute('aria-label');
        if (label) element.setAttribute('aria-label', translate(label, pageLanguage(document)));
      }
    },
  };
}

const CONTROL = 'a, button, [role=link], [role=button]';

/** Nobody else's number stands inside a link or button that is the account's own. */
function isNoPartOfControl(element: Element): boolean {
  return !SKIPPED.has(element.tagName) && !element.parentElement?.closest(CONTROL);
}

function wrap(element: Element): void {
  const shell = element.ownerDocument.createElement(element.tagName === 'SPAN' ? 'span' : 'div');
  element.replaceWith(shell);
  shell.append(element);
}

function isLabelAndNumber(element: Element): boolean {
  if (SKIPPED.has(element.tagName)) return false;
  const parts = [...element.childNodes].filter((node) => node.textContent?.trim());
  return parts.length === 2 && parts.filter((node) => HAS_DIGIT.test(node.textContent ?? '')).length === 1;
}

function swapChildren(element: Element): void {
  const [first] = [...element.childNodes].filter((node) => node.textContent?.trim());
  if (first) element.append(first);
}

/** The data of another account: its name, its posts' ids, and every number one more than it was. */
function estrange(script: Element, { handle, ids }: Names): void {
  const text = script.textContent ?? '';
  const renamed = [...(handle ? [handle] : []), ...ids].reduce(
    (data, name) =>
      data.replace(
        new RegExp(RegExp.escape(name), 'gi'),
        name === handle ? STRANGER : [...name].reverse().join(''),
      ),
    text,
  );
  script.textContent = renamed.replace(/(?<=[:"\s[])\d+(?=[,"\s\]}])/g, (digits) =>
    String(Number(digits) + 1),
  );
}

/** Somebody else's name and numbers, written as this place writes its own. */
function stranger(element: Element): Element {
  const beside = element.ownerDocument.createElement('div');
  const link = element.ownerDocument.createElement('a');
  link.setAttribute('href', `/${STRANGER}/`);
  link.textContent = STRANGER;
  const number = element.ownerDocument.createElement('b');
  number.textContent = '98,765,432';
  beside.append(link, ' ', number, ' followers');
  return beside;
}
