/**
 * As many characters of one block as are looked at; a longer one tells nothing. Blocks of real pages have up to 1,500,000
 * (YouTube, 2026-08); parsing this many takes a sixth of a second.
 */
const MAX_BLOCK = 8_000_000;

/**
 * Asks once for each block of data, and again only when another text stands in it: these sites put new data into blocks
 * that were there before. Comparing a text with itself costs nothing, however long it is.
 */
export function rememberedBlock<Answer>(ask: (script: Element, text: string) => Answer) {
  const answers = new WeakMap<Element, { text: string; answer: Answer }>();
  return (script: Element): Answer => {
    const whole = script.textContent ?? '';
    const text = whole.length > MAX_BLOCK ? '' : whole;
    const known = answers.get(script);
    if (known?.text === text) return known.answer;
    const answer = ask(script, text);
    answers.set(script, { text, answer });
    return answer;
  };
}

/**
 * The value of a `<script type="application/json">`; null where it is no JSON. Never throws. Parsing is what a look
 * costs (0.7 to 3.1 ms a block, measured 2026-08), so each block is parsed once.
 */
export const parseBlock = rememberedBlock((_script, text): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
});

export type JsonObject = Record<string, unknown>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Follows keys into embedded data; undefined as soon as one is missing. */
export function at(value: unknown, ...path: (string | number)[]): unknown {
  let current = value;
  for (const key of path) {
    if (Array.isArray(current) && typeof key === 'number') current = current[key];
    else if (isObject(current) && Object.hasOwn(current, key)) current = current[key];
    else return undefined;
  }
  return current;
}

/**
 * Every object below `value` that `fits`, in document order. Platforms rename the roots of their data
 * between releases, so it is searched by shape. Does not look inside an object that fits.
 */
export function objectsWhere(value: unknown, fits: (object: JsonObject) => boolean): JsonObject[] {
  const found: JsonObject[] = [];
  const rest: object[] = [[value]];
  for (let current = rest.pop(); current; current = rest.pop()) {
    if (isObject(current) && fits(current)) found.push(current);
    else {
      const inside: unknown[] = Array.isArray(current) ? current : Object.values(current);
      // From the last to the first, so that the first is looked at next. Most of what data holds is no object.
      for (let index = inside.length - 1; index >= 0; index--) {
        const next = inside[index];
        if (typeof next === 'object' && next !== null) rest.push(next);
      }
    }
  }
  return found;
}
