import { assignedData } from '../../page/assigned-data';
import { isObject, type JsonObject } from '../../page/embedded-data';
import type { Look } from '../../page/look';

/**
 * `ytInitialData`, the answer that the page was first drawn from (seen 2021 to 2026-07). It stays in the
 * document while the visitor moves on inside the page, so it counts only where it names what the address names.
 */
export function initialData({ document }: Look): JsonObject | null {
  const data = assignedData(document, 'ytInitialData');
  return isObject(data) ? data : null;
}
