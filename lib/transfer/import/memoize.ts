import { TextIndex } from './text-index';

/** How many texts are remembered: more than a column of words, rates or amounts has. */
const MAX_TEXTS = 5_000;

/**
 * Memoizes by the text of a cell, because most columns repeat their texts. Beyond `MAX_TEXTS` it forgets nothing and learns
 * nothing more, so that a column in which all differ takes no memory.
 */
export function memoize<Value extends NonNullable<unknown> | null>(
  read: (text: string) => Value,
): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const value = read(text);
    if (known.size < MAX_TEXTS) known.set(text, value);
    return value;
  };
}

/** The same for texts that are parts of others. */
export function memoizeParts<Value extends NonNullable<unknown>>(
  read: (text: string) => Value,
): (text: string, start: number, end: number) => Value {
  const index = new TextIndex();
  const known: Value[] = [];
  return (text, start, end) => {
    const number = index.numberOf(text, start, end);
    const value = known[number] ?? read(text.slice(start, end));
    if (number >= 0) known[number] = value;
    return value;
  };
}
