import { mayBeAgo, parseCount } from './index';

/** Gives what is known of languages to the other scripts of this extension in the same tab; the page does not see it. */
export function shareCounts(): void {
  globalThis.yardstickParseCount = parseCount;
  globalThis.yardstickMayBeAgo = mayBeAgo;
}
