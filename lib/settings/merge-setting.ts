type Plain = Record<string, unknown>;
type Entry = Plain & { id: string };

/**
 * The value to store if another page has stored something since: `stored`, with the changes that `mine` made to `base`.
 * Objects are merged by field and lists by the ids of their entries, so that unknown entries stay. Any other value is
 * replaced by the later one.
 */
export function mergeSetting(base: unknown, mine: unknown, stored: unknown): unknown {
  if (isSame(base, stored)) return mine;
  if (isList(base) && isList(mine) && Array.isArray(stored)) return mergeList(base, mine, stored);
  if (isPlain(base) && isPlain(mine) && isPlain(stored)) return mergeFields(base, mine, stored);
  return isSame(base, mine) ? stored : mine;
}

export function isSame(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

function mergeFields(base: Plain, mine: Plain, stored: Plain): Plain {
  const merged = { ...stored };
  for (const key of new Set([...Object.keys(base), ...Object.keys(mine)])) {
    if (isSame(base[key], mine[key])) continue;
    if (Object.hasOwn(mine, key)) merged[key] = mergeSetting(base[key], mine[key], stored[key]);
    else delete merged[key];
  }
  return merged;
}

function mergeList(base: Entry[], mine: Entry[], stored: readonly unknown[]): unknown[] {
  const [before, after] = [base, mine].map((list) => new Map(list.map((entry) => [entry.id, entry])));
  const idOf = (entry: unknown) => (isPlain(entry) && typeof entry.id === 'string' ? entry.id : null);
  const merged = stored.flatMap((entry) => {
    const id = idOf(entry);
    const was = id === null ? undefined : before?.get(id);
    const now = id === null ? undefined : after?.get(id);
    if (now !== undefined) return isSame(was, now) ? [entry] : [now];
    return was === undefined ? [entry] : [];
  });
  const known = new Set(stored.map(idOf));
  for (const [at, entry] of mine.entries()) {
    // An entry that is missing from storage was removed by another page, unless it is new or changed here.
    if (known.has(entry.id) || isSame(before?.get(entry.id), entry)) continue;
    const follows = merged.findIndex((one) => idOf(one) === mine[at - 1]?.id);
    merged.splice(at === 0 ? 0 : follows === -1 ? merged.length : follows + 1, 0, entry);
  }
  return merged;
}

function isPlain(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isList(value: unknown): value is Entry[] {
  return Array.isArray(value) && value.every((entry) => isPlain(entry) && typeof entry.id === 'string');
}
