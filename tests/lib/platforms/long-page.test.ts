import { describe, expect, it } from 'vitest';
import { MAX_SAMPLE_POSTS } from '../../../lib/model/limits';
import type { Look } from '../../../lib/page/look';
import { readPosts } from '../../../lib/platforms/read-page';
import { inventedPlatform } from '../reading/invented-platform';

const look: Look = {
  document,
  url: new URL('https://meadow.example/maya'),
  place: { platform: 'instagram', kind: 'profile', handle: 'maya', postId: null, tab: null },
  language: 'en',
  nowMs: 7,
};

function readListOf(length: number): string[] {
  document.body.innerHTML = Array.from({ length }, (_, index) => `<a data-post="p${index}"></a>`).join('');
  return readPosts(inventedPlatform, look, document).map(({ id }) => id);
}

describe('one look at a long list of posts', () => {
  it('reads all of as many as a sample keeps', () => {
    const ids = readListOf(MAX_SAMPLE_POSTS);
    expect(new Set(ids).size).toBe(MAX_SAMPLE_POSTS);
  });

  it('of more reads the newest, which stand first, and those that scrolling has just brought', () => {
    const ids = readListOf(1_000);
    expect(ids).toHaveLength(MAX_SAMPLE_POSTS);
    expect(ids.slice(0, 2)).toEqual(['p0', 'p1']);
    expect(ids.slice(-2)).toEqual(['p998', 'p999']);
    expect(ids).not.toContain('p500');
  });
});
