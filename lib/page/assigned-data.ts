import { parseBlock } from './embedded-data';

/** Statements may follow the object; a script with more of them than this is not understood. */
const MOST_CUTS = 8;

const searches = new WeakMap<Document, Record<string, { scripts: number; home: Element | undefined }>>();

/**
 * The data that a script of the page assigns to a global, as in `var NAME = {...};`. The script is read as
 * text; nothing runs. Null where no script assigns plain JSON to `name`. Never throws.
 */
export function assignedData(document: Document, name: string): unknown {
  const known = searches.get(document) ?? {};
  searches.set(document, known);
  const scripts = [...document.querySelectorAll('script:not([src])')];
  const read = (script: Element | undefined) => script && parseBlock(script, (text) => assigned(text, name));
  // The scripts are searched again only when there are more or fewer of them.
  if (known[name]?.scripts !== scripts.length || known[name].home?.isConnected === false) {
    const home = scripts.find((script) => script.textContent?.includes(name) && read(script));
    known[name] = { scripts: scripts.length, home };
  }
  return read(known[name].home) ?? null;
}

function assigned(text: string, name: string): unknown {
  const [sign] = new RegExp(`\\b${name}["']?\\]?\\s*=\\s*(?={)`).exec(text) ?? [];
  if (!sign) return null;
  const value = text.slice(text.indexOf(sign) + sign.length);
  let end = value.length;
  for (let cuts = 0; cuts < MOST_CUTS; cuts++) {
    end = value.lastIndexOf('}', end - 1);
    try {
      return JSON.parse(value.slice(0, end + 1));
    } catch {}
  }
  return null;
}
