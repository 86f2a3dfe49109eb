import { assignedData } from '../../page/assigned-data';
import { isObject, objectsWhere } from '../../page/embedded-data';
import type { Look } from '../../page/look';
import { memoize } from '../../page/memoize';

/** A node of YouTube's data: an object, a list or a text. */
export interface Renderer {
  readonly [key: string]: Renderer | undefined;
}

/** Finds the first value of `key` at any depth, because YouTube changes the nesting of its data every year. */
export function under(node: unknown, key: string): Renderer | undefined {
  const rest = [node];
  while (rest.length > 0) {
    const current = rest.pop();
    if (isObject(current) && Object.hasOwn(current, key)) return current[key] as Renderer;
    if (typeof current === 'object' && current !== null) rest.push(...Object.values(current).reverse());
  }
  return undefined;
}

/** Finds every object with `key`, at any depth. */
export function having(node: unknown, key: string): Renderer[] {
  return objectsWhere(node, (object) => key in object) as Renderer[];
}

/** Reads a text in any of YouTube's forms: plain, `simpleText`, `content` or `runs`. Returns "" if there is none. */
export function textOf(node: Renderer | undefined): string {
  const whole: unknown = node?.simpleText ?? node?.content ?? node;
  return typeof whole === 'string'
    ? whole
    : listOf(node?.runs)
        .map((run) => textOf(run.text))
        .join('');
}

/** Returns an empty list if `node` is not a list. */
export function listOf(node: unknown): Renderer[] {
  return Array.isArray(node) ? node : [];
}

/**
 * `ytInitialData`, the data of the first page that was loaded (seen 2021 to 2026-07). It does not change when the
 * visitor moves to another page, so use it only if it names the channel or video in the address.
 */
export const initialData = memoize(
  ({ document }: Look) => assignedData(document, 'ytInitialData') as Renderer | null,
);
