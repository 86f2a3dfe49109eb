import { parseCount } from './index';

/** Gives the parser to the other scripts of this extension in the same tab; the page itself does not see it. */
export function shareCounts(): void {
  globalThis.yardstickParseCount = parseCount;
}
