import { at, isObject } from '../../page/embedded-data';

/** The first value under `key` anywhere below `node`: YouTube wraps its renderers anew every year. */
export function under(node: unknown, key: string): unknown {
  const rest = [node];
  while (rest.length > 0) {
    const current = rest.pop();
    if (isObject(current) && Object.hasOwn(current, key)) return current[key];
    if (typeof current === 'object' && current !== null) rest.push(...Object.values(current).reverse());
  }
  return undefined;
}

/** A text in each of YouTube's forms: plain, `simpleText`, `content`, or `runs`. */
export function textOf(node: unknown): string | null {
  const whole = at(node, 'simpleText') ?? at(node, 'content') ?? node;
  if (typeof whole === 'string') return whole;
  const runs = at(node, 'runs');
  return Array.isArray(runs) ? runs.map((run) => textOf(at(run, 'text')) ?? '').join('') : null;
}

/** The members of a list; none where there is no list. */
export function listOf(node: unknown): unknown[] {
  return Array.isArray(node) ? node : [];
}
