import { foldText } from '../model/fold-text';
import { codedValues } from './coded-values';
import type { ListIndex } from './list-index';
import type { Filter } from './list-query';

/** Tests each distinct text once: many rows share a few texts. */
export function textTest(
  index: ListIndex,
  { column, text }: Extract<Filter, { kind: 'contains' }>,
): (position: number) => boolean {
  const words = foldText(text).split(/\s+/).filter(Boolean);
  const { codes, sets } = codedValues(index, column);
  const passes = sets.map(([value]) => {
    if (value === undefined) return false;
    const folded = foldText(value);
    return words.every((word) => folded.includes(word));
  });
  return (position) => passes[codes[position] as number] === true;
}
