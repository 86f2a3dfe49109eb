import type { readTab as read } from './read-tab';

declare global {
  var yardstickReadTab: typeof read | undefined;
}

/**
 * `readTab` as the content scripts call it. It is the same for all platforms, so it is a script of its own that is loaded
 * before theirs (`entrypoints/reading.ts`).
 */
export const readTab: typeof read = (platform, life) => globalThis.yardstickReadTab?.(platform, life);
