import { rememberedBlock } from './embedded-data';

/** Statements may follow the object; a script with more of them than this is not understood. */
const MAX_CUTS = 8;

/**
 * The data that a script begins by assigning to a global, as in `var NAME = {...};`. The script is read as text;
 * nothing runs. Null where no script assigns plain JSON to `name`. Never throws.
 */
export function assignedData(document: Document, name: string): unknown {
  const sign = new RegExp(`^\\s*(?:(?:var|let|const) |window\\W+)?${name}\\W*?=\\s*(?=[{'"])`);
  for (const script of document.querySelectorAll('script:not([src])')) {
    // The head alone: a page has megabytes of other scripts.
    if (sign.test((script.textContent ?? '').slice(0, 99))) return assignedIn(script);
  }
  return null;
}

const assignedIn = rememberedBlock((_script, text) =>
  firstObject(unquoted(text.replace(/^.*?=\s*(?=[{'"])/s, ''))),
);

/** Mobile pages assign the JSON as a string, its quotes and brackets written as in `\x22`. */
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
