import { foldText } from '../model/fold-text';
import { handleKey } from '../model/place';
import type { ListIndex } from './list-index';
import type { LabelColumn } from './list-query';
import type { Search, SearchedLink } from './read-search';
import type { RowTest } from './row-tests';

const LABELS: readonly LabelColumn[] = ['tagIds', 'listIds'];

/** Who wrote a searched post: ids of candidates by post id. */
export type PostOwners = ReadonlyMap<string, ReadonlySet<string>>;

/** The tests of a search. A row matches if it passes all of them. */
export function searchTests(index: ListIndex, { words, links }: Search, owners: PostOwners): RowTest[] {
  const tests = words.filter(Boolean).map((word) => wordTest(index, word));
  if (links.length === 0) return tests;
  const either = links.map((link) => linkTest(index, link, owners));
  return [...tests, (position) => either.some((test) => test(position))];
}

function wordTest(index: ListIndex, word: string): RowTest {
  const labelled = LABELS.flatMap((column) => {
    const { codes, sets } = index.labels(column);
    const passes = sets.map((ids) => ids.some((id) => isIn(index.labelNames.get(id), word)));
    return passes.includes(true) ? [{ codes, passes }] : [];
  });
  return (position) =>
    index.foldedAt(position).includes(word) ||
    labelled.some(({ codes, passes }) => passes[codes[position] as number] === true);
}

const isIn = (name: string | undefined, word: string) => name !== undefined && foldText(name).includes(word);

function linkTest(index: ListIndex, link: SearchedLink, owners: PostOwners): RowTest {
  const { codes, dictionaries } = index.columns;
  const { handle, searched } = index.columns.texts;
  const platform = dictionaries.platform.indexOf(link.platform);
  const own = link.postId === null ? undefined : owners.get(link.postId);
  const byWord = wordTest(index, link.word);
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
