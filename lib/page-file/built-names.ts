import type { Replacer } from './replacer';

/**
 * Whether the name of an element, an attribute or a key has an account or a number in it, as in `data-action-1052`. Names
 * that readers ask for never do.
 */
export function namesSomething(name: string, { handle, keys, selectors }: Replacer): boolean {
  if (/\d{3}/.test(name)) return true;
  const pieces = name.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  const isOwn = handle !== null && (pieces.includes(handle) || name.toLowerCase() === handle);
  return isOwn && !keys.has(name) && !pieces.every((piece) => selectors.has(piece));
}
