import type { readTab as read } from './read-tab';

declare global {
  var yardstickReadTab: typeof read | undefined;
}

/**
 * `readTab` for the content scripts. Its code is the same for all platforms, so it is a separate script that loads
 * before theirs (`entrypoints/reading.ts`).
 */
export const readTab: typeof read = (platform, life) => globalThis.yardstickReadTab?.(platform, life);
