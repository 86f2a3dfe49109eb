/**
 * Data blocks that stand in the document. Parsing is what a look costs (0.7 to 3.1 ms a block, measured
 * 2026-08), so each block is parsed once for as long as its text stays the same.
 */
const parsed = new WeakMap<Element, { length: number; value: unknown }>();

/** The value of a `<script type="application/json">`; null where it is no JSON. Never throws. */
export function parseBlock(script: Element, parse: (text: string) => unknown = JSON.parse): unknown {
  const text = script.textContent ?? '';
  const known = parsed.get(script);
  if (known && known.length === text.length) return known.value;
  let value: unknown = null;
  try {
    value = parse(text);
  } catch {
    value = null;
  }
  parsed.set(script, { length: text.length, value });
  return value;
}

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
  const rest: unknown[] = [value];
  while (rest.length > 0) {
    const current = rest.pop();
    if (isObject(current) && fits(current)) found.push(current);
    else if (typeof current === 'object' && current !== null) {
      const inside: unknown[] = Array.isArray(current) ? current : Object.values(current);
      // From the last to the first, so that the first is looked at next. Most of what data holds is no object.
      for (let index = inside.length - 1; index >= 0; index--) {
        if (typeof inside[index] === 'object') rest.push(inside[index]);
      }
    }
  }
  return found;
}
