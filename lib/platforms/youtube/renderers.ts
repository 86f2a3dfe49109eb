import { assignedData } from '../../page/assigned-data';
import { isObject, objectsWhere } from '../../page/embedded-data';
import type { Look } from '../../page/look';
import { memoize } from '../../page/memoize';

/** A node of YouTube's data: an object, a list or a text. A missing property is undefined. */
export interface Renderer {
  readonly [key: string]: Renderer | undefined;
}

/** The first value under `key` anywhere below `node`: YouTube wraps its renderers anew every year. */
export function under(node: unknown, key: string): Renderer | undefined {
  const rest = [node];
  while (rest.length > 0) {
    const current = rest.pop();
    if (isObject(current) && Object.hasOwn(current, key)) return current[key] as Renderer;
    if (typeof current === 'object' && current !== null) rest.push(...Object.values(current).reverse());
  }
  return undefined;
}

/** Every object below `node` that has `key`. */
export function having(node: unknown, key: string): Renderer[] {
  return objectsWhere(node, (object) => key in object) as Renderer[];
}

/** A text in each of YouTube's forms: plain, `simpleText`, `content`, or `runs`. Empty where there is none. */
export function textOf(node: Renderer | undefined): string {
  const whole: unknown = node?.simpleText ?? node?.content ?? node;
  return typeof whole === 'string'
    ? whole
    : listOf(node?.runs)
        .map((run) => textOf(run.text))
        .join('');
}

/** The members of a list; none where there is no list. */
export function listOf(node: unknown): Renderer[] {
  return Array.isArray(node) ? node : [];
}

/**
 * `ytInitialData`, the answer that the page was first drawn from (seen 2021 to 2026-07). It stays in the
 * document while the visitor moves on inside the page, so it counts only where it names what the address names.
 */
export const initialData = memoize(
  ({ document }: Look) => assignedData(document, 'ytInitialData') as Renderer | null,
);
