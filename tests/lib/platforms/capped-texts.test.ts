import { describe, expect, it } from 'vitest';
import { readPage } from '../../../lib/platforms/read-page';
import { inventedPlatform } from '../reading/invented-platform';
import { look } from './meadow-look';

const MEGABYTE = 1_000_000;

/** A page whose every text is this one. */
function readsOf(text: string) {
  document.body.innerHTML = '<h1>maya</h1><a data-post="p1"></a>';
  const says = [{ name: 'invented', read: () => text }];
  const { profile, posts } = inventedPlatform;
  return readPage(
    {
      ...inventedPlatform,
      profile: {
        ...profile,
        displayName: says,
        bio: says,
        category: says,
        links: () => Array(500).fill(text),
      },
      posts: { ...posts, caption: says, visibleComments: () => Array(500).fill(text) },
    },
    look,
  );
}

describe('what is read of a page with texts of a megabyte', () => {
  it.each([
    ['words', 'bread '.repeat(MEGABYTE / 6)],
    ['marks', `e${'\u0301\u0323'.repeat(MEGABYTE / 2)}`],
    ['no space', 'x'.repeat(MEGABYTE)],
  ])('is small: %s', (_, text) => {
    expect(JSON.stringify(readsOf(text)).length).toBeLessThan(300_000);
  });
});
