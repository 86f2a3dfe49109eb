import { type LookedAt, readingLine } from '../../lib/exchange/reading-line';

/** Loaded through Vite, which understands the product's own imports; see `read.ts`. */
export function evaluatedLine(id: string, url: string, state: LookedAt) {
  return readingLine(id, url, state, null);
}
