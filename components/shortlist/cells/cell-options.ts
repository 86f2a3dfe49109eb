import type { CellKind } from '../../../lib/cells/cell-column';
import { MAX_RATING } from '../../../lib/model/candidate';

/** The names that cells offer. */
export interface KnownNames {
  stages: readonly string[];
  tags: readonly string[];
  lists: readonly string[];
}

/** Whether a cell takes one of its options or nothing. */
export const isChoice = (kind: CellKind): boolean =>
  kind.is === 'stage' || kind.is === 'rating' || (kind.is === 'field' && kind.field.kind === 'choice');

/** Whether a cell takes several names with commas between them. */
export const takesSeveral = ({ is }: CellKind): boolean => is === 'tags' || is === 'lists';

/** Whether a cell takes several lines. */
export const takesLines = (kind: CellKind): boolean =>
  kind.is === 'note' || (kind.is === 'field' && kind.field.kind === 'text');

function allOptions(kind: CellKind, names: KnownNames): readonly string[] {
  if (kind.is === 'stage') return names.stages;
  if (kind.is === 'tags' || kind.is === 'lists') return names[kind.is];
  if (kind.is === 'rating') return Array.from({ length: MAX_RATING }, (_, at) => String(at + 1));
  return kind.is === 'field' ? kind.field.options : [];
}

/** The last of several names: the one that is being typed. */
const lastName = (text: string): string => text.slice(text.lastIndexOf(',') + 1).trim();

/** The options that fit what is typed: all of a choice as long as it is unchanged. */
export function optionsFor(kind: CellKind, names: KnownNames, text: string, isUnchanged: boolean): string[] {
  const all = allOptions(kind, names);
  const folded = (one: string) => one.toLocaleLowerCase();
  if (takesSeveral(kind)) {
    const typed = folded(lastName(text));
    const used = text.split(',').map((one) => folded(one.trim()));
    if (typed === '') return [];
    return all
      .filter((one) => folded(one).includes(typed) && !used.includes(folded(one)))
      .slice(0, MAX_SHOWN);
  }
  const typed = folded(text.trim());
  if (!isChoice(kind)) return [];
  if (isUnchanged || typed === '') return [...all];
  const begins = all.filter((one) => folded(one).startsWith(typed));
  return begins.length > 0 ? begins : all.filter((one) => folded(one).includes(typed));
}

const MAX_SHOWN = 8;

/** The text after an option was chosen. */
export function textWith(kind: CellKind, text: string, option: string): string {
  if (!takesSeveral(kind)) return option;
  const before = text.slice(0, text.lastIndexOf(',') + 1);
  return `${before}${before === '' ? '' : ' '}${option}, `;
}
