import type { Look } from './look';

/** Finds something once a look, however many readers ask for it. A new look finds it anew. */
export function onceALook<Value>(find: (look: Look) => Value): (look: Look) => Value {
  const found = new WeakMap<Look, { value: Value }>();
  return (look) => {
    const known = found.get(look);
    if (known) return known.value;
    const value = find(look);
    found.set(look, { value });
    return value;
  };
}
