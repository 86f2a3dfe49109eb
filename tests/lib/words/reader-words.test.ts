import { describe, expect, it } from 'vitest';
import type { Platform } from '../../../lib/platforms/contract';
import { PLATFORMS } from '../../../lib/platforms/registry';
import { readerWords } from '../../../lib/words/reader-words';

/** The names of all readers whose place on the page a screen tells. */
function readersOf({ profile, posts }: Platform): string[] {
  const names = [
    ...Object.values(profile.counts).flatMap(({ readers }) => readers.map(({ name }) => name)),
    ...Object.values(posts.counts).flatMap(({ readers }) => readers.map(({ name }) => name)),
    ...posts.postedAtMs.map(({ name }) => name),
  ];
  return [...new Set(names)];
}

describe('where a number was read', () => {
  it.each(PLATFORMS.map((platform) => [platform.id, platform] as const))(
    'is said in words for every reader of %s',
    (_id, platform) => {
      for (const name of readersOf(platform)) expect(readerWords(name), name).toMatch(/^(an?|the) [a-z]/);
    },
  );

  it('is still named after the reader was removed', () => {
    expect(readerWords('side-list')).toBe('side list');
  });
});
