/**
 * A longer block of data is ignored. Real pages have blocks of up to 1,500,000 characters (YouTube, 2026-08); parsing
 * one of this length takes about 170 ms.
 */
const MAX_BLOCK = 8_000_000;

/**
 * Memoizes an answer per block of data and its text, because these sites replace the text of existing blocks. Comparing
 * a string with itself is free, however long it is.
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
 * The value of a `<script type="application/json">`; null if it is not valid JSON. Never throws. Parsing is the largest
 * cost of a look (0.7 to 3.1 ms per block, measured 2026-08), so each block is parsed once.
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

/** Follows keys into embedded data. Undefined if one is missing. */
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
 * Every object below `value` for which `fits` is true, in document order. Platforms rename the roots of their data
 * between releases, so the data is searched by shape. Does not search inside an object that fits.
 */
export function objectsWhere(value: unknown, fits: (object: JsonObject) => boolean): JsonObject[] {
  const found: JsonObject[] = [];
  const rest: object[] = [[value]];
  for (let current = rest.pop(); current; current = rest.pop()) {
    if (!Array.isArray(current) && fits(current as JsonObject)) found.push(current as JsonObject);
    else addObjectsIn(current, rest);
  }
  return found;
}

/**
 * Adds the objects directly in an object or a list to the end of `rest`, the first of them last, so that it is taken next.
 * Data has tens of thousands of objects, so no list of its own is made for any of them.
 */
function addObjectsIn(value: object, rest: object[]): void {
  const from = rest.length;
  if (Array.isArray(value)) for (const inner of value) addObject(inner, rest);
  else for (const key in value) addObject((value as JsonObject)[key], rest);
  for (let first = from, last = rest.length - 1; first < last; first++, last--) {
    const earlier = rest[first] as object;
    rest[first] = rest[last] as object;
    rest[last] = earlier;
  }
}

function addObject(value: unknown, rest: object[]): void {
  if (typeof value === 'object' && value !== null) rest.push(value);
}
