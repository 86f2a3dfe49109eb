import type { Row } from './schema';

/** Fields that are sets of ids. Each member has its own path, so that two screens can change the set at once. */
const SETS = ['tagIds', 'listIds'];

/** The value at a path of a row; undefined where there is none. */
export function valueAt(row: Row, path: string): unknown {
  // Most paths are fields, and a long import asks for millions of them.
  if (!path.includes('.')) return row[path];
  const [field = '', member = ''] = path.split('.', 2);
  const whole = row[field];
  if (SETS.includes(field)) return Array.isArray(whole) && whole.includes(member) ? true : undefined;
  return isObject(whole) ? whole[member] : undefined;
}

/** A copy of the row with a new value at a path. Fields that this version does not know stay. */
export function withValue(row: Row, path: string, value: unknown): Row {
  const [field = '', member] = path.split('.', 2);
  if (member === undefined) return { ...row, [field]: value };
  const whole = row[field];
  if (SETS.includes(field)) {
    const members = (Array.isArray(whole) ? whole : []).filter((one) => one !== member);
    return { ...row, [field]: value === true ? [...members, member] : members };
  }
  return { ...row, [field]: { ...(isObject(whole) ? whole : {}), [member]: value } };
}

/** Like `withValue`, in the row itself: for one that nothing else has seen. */
export function setValue(row: Row, path: string, value: unknown): void {
  const point = path.indexOf('.');
  if (point < 0) row[path] = value;
  else {
    const field = path.slice(0, point);
    row[field] = withValue(row, path, value)[field];
  }
}

export function sameValue(a: unknown, b: unknown): boolean {
  if (a === b || (a ?? null) === (b ?? null)) return true;
  if (a instanceof Uint8Array && b instanceof Uint8Array) {
    return a.length === b.length && a.every((byte, at) => byte === b[at]);
  }
  return isObject(a) && isObject(b) && JSON.stringify(a) === JSON.stringify(b);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !(value instanceof Uint8Array);
}
