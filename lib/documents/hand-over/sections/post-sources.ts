import type { PlatformId } from '../../../model/platform';
import type { PostCount, PostReadings } from '../../../model/post';
import { say } from '../../../words/catalogue/say';
import { formatLongDay } from '../../../words/numbers';
import { postCountLabel } from '../../../words/post-labels';
import { readerWords } from '../../../words/reader-words';

interface Source {
  what: string;
  day: string;
  place: string;
  precision: 'exact' | 'rounded';
}

/** Where and when the numbers of the posts were read: one line for all posts with the same source, of each count and of the dates. */
export function postSources(
  posts: readonly PostReadings[],
  counts: readonly PostCount[],
  platform: PlatformId,
): string[] {
  const sources = counts.flatMap((count) =>
    posts.flatMap((post): Source[] => {
      const reading = post[count];
      if (!reading.found) return [];
      const { takenAtMs, reader, precision } = reading;
      const day = formatLongDay(takenAtMs);
      return [{ what: postCountLabel(count, platform), day, place: readerWords(reader), precision }];
    }),
  );
  const groups = Map.groupBy(sources, (source) => JSON.stringify(source));
  const lines = [...groups.values()].flatMap((alike) =>
    alike[0] ? [say('hand-over.posts.source', { ...alike[0], posts: alike.length })] : [],
  );
  const readers = posts.flatMap(({ postedAtMs, postedAtReader }) =>
    postedAtMs !== null && postedAtReader !== null ? [readerWords(postedAtReader)] : [],
  );
  const dates = [...Map.groupBy(readers, (place) => place)].map(([place, alike]) =>
    say('hand-over.posts.date-source', { posts: alike.length, place }),
  );
  return [...lines, ...dates];
}
