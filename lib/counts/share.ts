import { parseCount } from './index';

/** Offers the count parser to the extension's other scripts in the same tab; the page cannot see it. */
export function shareCounts(): void {
  globalThis.yardstickParseCount = parseCount;
}
