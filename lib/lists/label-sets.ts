/** Sets of ids by row. Each distinct set is stored once: a thousand rows share a few combinations of tags. */
export interface LabelSets {
  /** By row: the index of its set. */
  codes: Uint32Array;
  /** The first is the empty set. */
  sets: string[][];
}

/** Reads sets of ids that are joined by spaces. */
export function labelSets(texts: readonly string[]): LabelSets {
  const codes = new Uint32Array(texts.length);
  const known = new Map<string, number>([['', 0]]);
  const sets: string[][] = [[]];
  for (const [at, text] of texts.entries()) {
    let code = known.get(text);
    if (code === undefined) {
      code = sets.push(text.split(' ').filter(Boolean)) - 1;
      known.set(text, code);
    }
    codes[at] = code;
  }
  return { codes, sets };
}
