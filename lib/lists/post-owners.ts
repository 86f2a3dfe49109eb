import { codeAt } from '../metrics/columns';
import type { ShortlistDatabase } from '../store/database';
import type { ListIndex } from './list-index';
import { readSearch } from './read-search';
import type { PostOwners } from './search-tests';

/** The owners of the posts that a search links to. */
export interface FoundOwners {
  search: string;
  owners: PostOwners;
}

/** Looks up who wrote the posts that a search links to; `known` is the answer to an earlier search. */
export async function ownersOf(
  db: ShortlistDatabase,
  index: ListIndex,
  search: string,
  known: FoundOwners | null,
): Promise<FoundOwners> {
  if (known?.search === search) return known;
  const owners = new Map<string, Set<string>>();
  for (const { platform, postId } of search.trim() === '' ? [] : readSearch(search).links) {
    if (postId === null) continue;
    const { columns } = index;
    const ids = columns.ids.filter((_, at) => codeAt(columns, 'platform', at) === platform);
    const posts = await db.posts.bulkGet(ids.map((id) => [id, postId] as [string, string]));
    owners.set(postId, new Set(ids.filter((_, n) => posts[n] !== undefined)));
  }
  return { search, owners };
}
