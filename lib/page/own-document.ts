/**
 * The document with the browser's own properties alone. `<img name="querySelector">` would otherwise stand in the place of
 * the function, for extensions too: a document prefers elements of a name to its own properties (HTML standard,
 * "named properties" of Document).
 */
export function ownDocument(document: Document): Document {
  const own: object = Object.getPrototypeOf(document);
  const bound = new Map<unknown, unknown>();
  return new Proxy(document, {
    get(target, name) {
      const value: unknown = Reflect.get(own, name, target);
      if (typeof value !== 'function') return value;
      if (!bound.has(value)) bound.set(value, value.bind(target));
      return bound.get(value);
    },
  });
}
