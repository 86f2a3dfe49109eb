import { foldText } from '../model/fold-text';
import { handleKey } from '../model/place';
import type { ListIndex } from './list-index';
import type { LabelColumn } from './list-query';
import type { Search, SearchedLink } from './read-search';
import { eachRow, type RowTest } from './row-tests';

const LABELS: readonly LabelColumn[] = ['tagIds', 'listIds'];

/** Who wrote a searched post: ids of candidates by post id. */
export type PostOwners = ReadonlyMap<string, ReadonlySet<string>>;

type Passes = RowTest['passes'];

/** The tests of a search. A row matches if it passes all of them. */
export function searchTests(index: ListIndex, { words, links }: Search, owners: PostOwners): RowTest[] {
  const tests = words.filter(Boolean).map((word) => eachRow(hasWord(index, word)));
  if (links.length === 0) return tests;
  const either = links.map((link) => isLinked(index, link, owners));
  return [...tests, eachRow((position) => either.some((leads) => leads(position)))];
}

function hasWord(index: ListIndex, word: string): Passes {
  const labelled = LABELS.flatMap((column) => {
    const { codes, sets } = index.labels(column);
    const passes = sets.map((ids) => ids.some((id) => isIn(index.labelNames.get(id), word)));
    return passes.includes(true) ? [{ codes, passes }] : [];
  });
  return (position) => {
    if (index.foldedAt(position).includes(word)) return true;
    for (const { codes, passes } of labelled) if (passes[codes[position] as number] === true) return true;
    return false;
  };
}

const isIn = (name: string | undefined, word: string) => name !== undefined && foldText(name).includes(word);

function isLinked(index: ListIndex, link: SearchedLink, owners: PostOwners): Passes {
  const { codes, dictionaries } = index.columns;
  const { handle, searched } = index.columns.texts;
  const platform = dictionaries.platform.indexOf(link.platform);
  const own = link.postId === null ? undefined : owners.get(link.postId);
  const byWord = hasWord(index, link.word);
  return (position) => {
    const leadsTo =
      codes.platform[position] === platform &&
      (link.handleKeys.includes(handleKey(handle[position] ?? '')) ||
        hadHandle(searched[position] ?? '', link.handleKeys) ||
        own?.has(index.columns.ids[position] ?? '') === true);
    return leadsTo || byWord(position);
  };
}

/** Whether a line of the searched text is one of the handles, as it is for each earlier handle of the account. */
function hadHandle(searched: string, handleKeys: readonly string[]): boolean {
  if (!handleKeys.some((key) => searched.includes(key) || searched.toLowerCase().includes(key))) return false;
  return searched.split('\n').some((line) => handleKeys.includes(handleKey(line)));
}
