import { isUnknown } from './unknown-words';

/** Cells whose letters are lost, and those of which nothing is left. */
export interface LostLetters {
  cells: number;
  emptied: number;
}

/** Reads names, and counts those that a wrong encoding has damaged. A name of question marks alone is no name. */
export function nameReader(): { read(text: string): string | null; lost: LostLetters } {
  const lost = { cells: 0, emptied: 0 };
  return {
    lost,
    read(text) {
      if (isUnknown(text)) return null;
      const name = /\s\s|[^\S ]/.test(text) ? text.replace(/\s+/g, ' ') : text;
      if (!/[?\ufffd]/.test(name)) return name;
      const isEmptied = !/[^?\ufffd\s]/.test(name);
      if (/\ufffd|\?\?/.test(name)) lost.cells += 1;
      if (isEmptied) lost.emptied += 1;
      return isEmptied ? null : name;
    },
  };
}
