import { withoutReordering } from '../model/outside-text';

/** HTML or SVG that is safe to join with other markup: everything in it that is no tag was escaped. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** What a template takes. Texts and numbers are escaped; nothing is written for null, undefined and false. */
export type Part = Markup | string | number | null | undefined | false | readonly Part[];

/**
 * Writes markup: `` html`<p>${text}</p>` ``. What stands in the template itself is markup, and every value is a text. Values in
 * attributes must be within double quotes.
 */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return new Markup(strings.map((string, at) => string + textOf(parts[at])).join(''));
}

function textOf(part: Part): string {
  if (part === null || part === undefined || part === false) return '';
  if (part instanceof Markup) return part.text;
  return typeof part === 'object' ? part.map(textOf).join('') : escaped(String(part));
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Control characters, which no document may have, except tabs and line breaks. */
const CONTROL = /[^\P{Cc}\t\n\r]/gu;

/** A text for the content of an element or for an attribute. */
const escaped = (text: string): string =>
  text
    .toWellFormed()
    .replace(CONTROL, '')
    .replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '');

/** A text from a page or a person, beside other words, whose direction it must not change. */
export const outside = (text: string): Markup => html`<bdi>${withoutReordering(text)}</bdi>`;

/** A link, or its text alone if the address is no web address. The page that it leads to learns nothing of this one. */
export function link(address: string | null, content: Part): Markup {
  const url = address === null ? null : URL.parse(address);
  if (url?.protocol !== 'https:' && url?.protocol !== 'http:') return html`${content}`;
  return html`<a href="${url.href}" rel="noreferrer noopener">${content}</a>`;
}
