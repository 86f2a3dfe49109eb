import { assignedData } from '../../page/assigned-data';
import type { Look } from '../../page/look';
import { memoize } from '../../page/memoize';
import type { Renderer } from './renderers';

/**
 * `ytInitialData`, the answer that the page was first drawn from (seen 2021 to 2026-07). It stays in the
 * document while the visitor moves on inside the page, so it counts only where it names what the address names.
 */
export const initialData = memoize(
  ({ document }: Look) => assignedData(document, 'ytInitialData') as Renderer | null,
);
