import { FIXED } from './fixed';
import { STATE } from './without-structure';

/** What a page says. Names of elements, attributes and keys say how it is built, and so do the fixed attributes. */
export interface Content {
  /** Words of four letters and more that texts, values and addresses have, in lower case. */
  words: Set<string>;
  /** Parts of the paths of addresses, in lower case. */
  segments: Set<string>;
}

export function contentOf(html: string): Content {
  const content: Content = { words: new Set(), segments: new Set() };
  const document = new DOMParser().parseFromString(html, 'text/html');
  for (const element of document.querySelectorAll('*')) {
    for (const { name, value } of element.attributes) {
      if (!FIXED.test(name) && !/^(?:style|class|d|on\w+)$/.test(name)) addText(value, content);
    }
    if (element.localName === 'script') addScript(element.textContent ?? '', content);
    else if (element.localName !== 'style') {
      for (const child of element.childNodes)
        if (child.nodeType === 3) addText(child.textContent ?? '', content);
    }
  }
  return content;
}

function addScript(text: string, content: Content): void {
  const json = /^\s*(?:(?:var|let|const) )?[\w$.]*\s*=?\s*([[{][\s\S]*?);?\s*$/.exec(text)?.[1];
  const data = json === undefined ? undefined : parsed(json);
  if (data !== undefined) addData(data, content);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function addData(value: unknown, content: Content): void {
  if (Array.isArray(value)) for (const one of value) addData(one, content);
  else if (typeof value === 'object' && value !== null) {
    for (const one of Object.values(value)) addData(one, content);
  } else if (typeof value === 'string') {
    const nested = /^\s*[[{]/.test(value) ? parsed(value) : undefined;
    if (nested === undefined) addText(value, content);
    else addData(nested, content);
  }
}

function addText(raw: string, content: Content): void {
  if (STATE.test(raw)) return;
  // The names of parameters say how an address is built.
  const text = readable(raw).replaceAll(/([?&])[a-z_]\w*=/gi, '$1');
  for (const word of wordsIn(text)) content.words.add(word);
  for (const [, path = ''] of text.matchAll(/(?:https?:\/\/[^/\s"'<>]+|^)(\/[^\s"'<>?#]*)/g)) {
    for (const segment of path.split('/'))
      if (/[\p{L}\p{N}]/u.test(segment) && segment.length > 2)
        content.segments.add(segment.replace(/^@/, '').toLowerCase());
  }
}

/** Words of four letters and more, in lower case. */
export function wordsIn(text: string): string[] {
  const runs = text.match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
  return runs.map((word) => word.toLowerCase()).filter((word) => word.length > 3);
}

const DATES = /\d{4}-\d\d-\d\d(?:[T ][\d:.]+)?/g;

/**
 * Numbers of four digits and more, in Latin digits and without grouping. A date counts as a whole: of a time that is
 * moved, the year may stay.
 */
export function numbersIn(text: string): string[] {
  const plain = withoutGrouping(text.replaceAll(DATES, ' '));
  return [...(text.match(DATES) ?? []), ...(plain.match(/[1-9]\d{3,}/g) ?? [])];
}

export const withoutGrouping = (text: string): string =>
  text.replaceAll(/(?<=\p{Nd})[.,'’٬\u00a0\u202f ](?=\p{Nd}{3}(?!\p{Nd}))/gu, '');

/** A text without its escapes: of addresses, of scripts, of markup, and of Base64. */
export function readable(text: string): string {
  let plain = text;
  for (let round = 0; round < 3; round += 1) {
    plain = plain
      .replaceAll(/\\+u([\da-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
      .replaceAll(/\\+x([\da-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
      .replaceAll(/&#x([\da-f]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
      .replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
      .replaceAll('&amp;', '&')
      .replaceAll(/(?:%[\da-f]{2})+/gi, (signs) => {
        try {
          return decodeURIComponent(signs);
        } catch {
          return signs;
        }
      });
  }
  // What schema.org calls things is the same everywhere.
  plain = plain.replaceAll(/https?:\/\/schema\.org\/\w*/g, ' ');
  return plain.replaceAll(/(?<![\w+/])[\w+/]{16,400}={0,2}(?![\w+/=])/g, (token) => inBase64(token) ?? token);
}

function inBase64(token: string): string | null {
  try {
    const plain = atob(token);
    return /^[\x20-\x7e]+$/.test(plain) ? plain : null;
  } catch {
    return null;
  }
}
