import { spelling } from '../../store/labels';

/** By the spelling of a tag or list that the user merged into another one: the name of that one. */
export type MergedNames = ReadonlyMap<string, string>;

export interface MergedName {
  /** As the file has it. */
  from: string;
  to: string;
}

export const NO_MERGED_NAMES: MergedNames = new Map();

/** The names of a file as the user has them by now, each once. */
export function namesNow(names: readonly string[], merged: MergedNames): readonly string[] {
  if (merged.size === 0 || !names.some((name) => merged.has(spelling(name)))) return names;
  const now = names.map((name) => merged.get(spelling(name)) ?? name);
  return [...new Map(now.map((name) => [spelling(name), name])).values()];
}

interface MergedLabels {
  mergedTags: MergedNames;
  mergedLists: MergedNames;
}

/** Which tags and lists of a file were merged, each once. Reads no row where nothing was. */
export function mergedAmong(
  creators: readonly { tags: readonly string[]; lists: readonly string[] }[],
  { mergedTags, mergedLists }: MergedLabels,
): MergedName[] {
  if (mergedTags.size + mergedLists.size === 0) return [];
  const [tags, lists] = [new Map<string, MergedName>(), new Map<string, MergedName>()];
  for (const creator of creators) {
    addMerged(tags, creator.tags, mergedTags);
    addMerged(lists, creator.lists, mergedLists);
  }
  return [...tags.values(), ...lists.values()];
}

function addMerged(found: Map<string, MergedName>, names: readonly string[], merged: MergedNames): void {
  for (const from of names) {
    const to = merged.get(spelling(from));
    if (to !== undefined && !found.has(spelling(from))) found.set(spelling(from), { from, to });
  }
}
