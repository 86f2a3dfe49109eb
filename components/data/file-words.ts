/** The local date for the name of a file: the name is for the person who looks for it. */
export function localDay(atMs: number): string {
  const at = new Date(atMs);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}

/** Signs that file systems do not take. */
const NOT_IN_FILES = /[^\p{L}\p{N}._-]+/gu;

/** A handle as a part of a file's name. */
export const fileWord = (handle: string): string => handle.replace(NOT_IN_FILES, '-').slice(0, 60);
