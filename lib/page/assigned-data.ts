import { rememberedBlock } from './embedded-data';

/** A script with more statements than this after the object is not read. */
const MAX_CUTS = 8;

/**
 * Returns the JSON that a script assigns to a global at its start, as in `var NAME = {...};`. The script is read as
 * text and never run. Null if no script assigns plain JSON to `name`. Never throws.
 */
export function assignedData(document: Document, name: string): unknown {
  const sign = new RegExp(`^\\s*(?:(?:var|let|const) |window\\W+)?${name}\\W*?=\\s*(?=[{'"])`);
  for (const script of document.querySelectorAll('script:not([src])')) {
    // Checks only the start of each script: a page has megabytes of other scripts.
    if (sign.test((script.textContent ?? '').slice(0, 99))) return assignedIn(script);
  }
  return null;
}

const assignedIn = rememberedBlock((_script, text) =>
  firstObject(unquoted(text.replace(/^.*?=\s*(?=[{'"])/s, ''))),
);

/** Mobile pages assign the JSON as a string, with its quotes and brackets written as in `\x22`. */
function unquoted(text: string): string {
  const plain = (_: string, byte?: string, unit?: string, other?: string) =>
    other ?? String.fromCharCode(Number.parseInt(byte ?? unit ?? '', 16));
  return text.startsWith('{') ? text : text.replace(/\\(?:x([\da-f]{2})|u([\da-f]{4})|(.))/gis, plain);
}

function firstObject(text: string): unknown {
  const start = text.indexOf('{');
  let end = text.length;
  for (let cuts = 0; cuts < MAX_CUTS; cuts++) {
    end = text.lastIndexOf('}', end - 1);
    try {
      return JSON.parse(text.slice(start, end + 1));
    } catch {}
  }
  return null;
}
