/** A number of rows and columns. */
export interface BlockSize {
  rows: number;
  columns: number;
}

/**
 * How large the area is that a pasted block fills. A block that fits a whole number of times into the marked area repeats
 * there, as in every spreadsheet, so a single cell fills all of it. Any other block is pasted once, from the first marked cell on.
 */
export function filledArea(block: BlockSize, marked: BlockSize): BlockSize {
  const isRepeated = marked.rows % block.rows === 0 && marked.columns % block.columns === 0;
  return isRepeated ? marked : block;
}
