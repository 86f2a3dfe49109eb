import { type FileResult, MAX_TABLE_CELLS, read, unread } from './file-fault';
import type { Cell, Grid, GridRow } from './grid';
import { matchHeading } from './match-heading';
import { tidyText } from './tidy-cell';

type Json = Record<string, unknown>;

/** A text that begins as JSON begins. */
export const looksLikeJson = (text: string): boolean =>
  /^\s*(?:\[\s*[[{"]|\{\s*")/.test(text.slice(0, 2_000));

/**
 * The objects of a JSON file or of one with a JSON object per line, as a table with a column per key. The list may be inside
 * another object, as many services answer. Keys of nested objects are joined with a point; null and missing keys are empty.
 */
export function jsonGrid(text: string): FileResult<Grid> {
  const objects = objectsIn(text);
  return objects.ok ? tableOf(objects.value) : objects;
}

function objectsIn(text: string): FileResult<Json[]> {
  const whole = parsed(text);
  if (whole !== undefined) {
    const list = listIn(whole);
    return list ? read(list) : unread({ code: 'no-list-in-json' });
  }
  const lines = text.split(/\r\n|\r|\n/);
  const objects: Json[] = [];
  for (const [at, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const value = parsed(line);
    if (!isObject(value)) return unread({ code: 'invalid-json', line: at + 1 });
    objects.push(value);
  }
  return read(objects);
}

const LONG_NUMBER = /\d{16}/;

/** Undefined for invalid JSON. Numbers that would lose digits become text. */
function parsed(text: string): unknown {
  type Reviver = (key: string, value: unknown, context?: { source?: string }) => unknown;
  const keepDigits: Reviver = (_, value, context) =>
    typeof value === 'number' && LONG_NUMBER.test(context?.source ?? '') ? context?.source : value;
  try {
    return LONG_NUMBER.test(text) ? JSON.parse(text, keepDigits as never) : JSON.parse(text);
  } catch {
    return undefined;
  }
}

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.length > 0 && value.every((one) => typeof one === 'string');

/** The list itself, or the longest list of objects in an object. */
function listIn(value: unknown): Json[] | null {
  if (Array.isArray(value)) {
    if (isTexts(value)) return value.map((one) => ({ account: one }));
    return value.length > 0 && value.every(isObject) ? value : null;
  }
  if (!isObject(value)) return null;
  const isProfile = namesAccount(value);
  const lists = Object.values(value).flatMap((one) => {
    const list = listIn(one);
    if (!list) return [];
    if (isProfile && (isTexts(one) || !list.some(namesAccount))) return [];
    return Array.isArray(one) || list.length > 1 ? [list] : [];
  });
  return lists.toSorted((a, b) => b.length - a.length)[0] ?? [value];
}

/** Whether an object is a profile itself, so that a list in it is one of tags, links or posts. */
const namesAccount = (value: Json): boolean =>
  Object.entries(value).some(([key, one]) => {
    const { meanings, isWhole } = matchHeading(key);
    return typeof one === 'string' && one !== '' && isWhole && meanings.includes('account');
  });

function tableOf(objects: readonly Json[]): FileResult<Grid> {
  const lists = new Map<string, number>();
  const leaveOut = (key: string) => lists.set(key, (lists.get(key) ?? 0) + 1);
  const flat = objects.map((object) => new Map(flattened(object, '', leaveOut)));
  const keys = [...new Set(flat.flatMap((cells) => [...cells.keys()]))];
  if (keys.length * flat.length > MAX_TABLE_CELLS)
    return unread({ code: 'too-many-cells', max: MAX_TABLE_CELLS });
  const rows = flat.map(
    (cells, at): GridRow => ({ line: at + 1, cells: keys.map((key) => cells.get(key) ?? '') }),
  );
  return read({
    name: null,
    isHidden: false,
    hasKeys: true,
    listsInside: [...lists].map(([key, cells]) => ({ heading: tidyText(key), cells })),
    rows: [{ line: 0, cells: keys.map(tidyText) }, ...rows],
  });
}

/** `leaveOut` is told each list with objects in it, which a cell cannot hold. */
function flattened(
  object: Json,
  before: string,
  leaveOut: (key: string) => void,
): (readonly [string, Cell])[] {
  return Object.entries(object).flatMap(([key, value]) => {
    const name = before + key;
    if (isObject(value)) return flattened(value, `${name}.`, leaveOut);
    if (Array.isArray(value) && value.some((one) => typeof one === 'object' && one !== null)) leaveOut(name);
    return [[name, cellOf(value)] as const];
  });
}

function cellOf(value: unknown): Cell {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return tidyText(value.filter((one) => typeof one !== 'object').join(', '));
  return typeof value === 'number' ? { text: String(value), number: value } : tidyText(String(value));
}
