import { describe, expect, it, vi } from 'vitest';
import { MAX_SAMPLE_POSTS } from '../../../lib/model/limits';
import { readPage, readPosts } from '../../../lib/platforms/read-page';
import { startRound } from '../../../lib/platforms/rounds';
import { inventedPlatform } from '../reading/invented-platform';
import { look } from './meadow-look';

function readListOf(length: number): string[] {
  document.body.innerHTML = Array.from({ length }, (_, index) => `<a data-post="p${index}"></a>`).join('');
  return readPosts(inventedPlatform, look, document).map(({ id }) => id);
}

describe('one look at a long list of posts', () => {
  it('reads as many posts as a sample stores', () => {
    const ids = readListOf(MAX_SAMPLE_POSTS);
    expect(new Set(ids).size).toBe(MAX_SAMPLE_POSTS);
  });

  it('reads the first and the last posts of a longer list', () => {
    const ids = readListOf(1_000);
    expect(ids).toHaveLength(MAX_SAMPLE_POSTS);
    expect(ids.slice(0, 2)).toEqual(['p0', 'p1']);
    expect(ids.slice(-2)).toEqual(['p998', 'p999']);
    expect(ids).not.toContain('p500');
  });
});

describe('what a look at a long list leaves out', () => {
  it('is none of the posts that earlier looks read', () => {
    // On a busy machine a look would end before it has read a hundred posts, as it should.
    vi.spyOn(performance, 'now').mockReturnValue(0);
    document.body.innerHTML = '<h1>maya</h1><div></div>';
    const list = document.querySelector('div');
    const round = startRound();
    let passedOver = 0;
    for (let index = 0; index < 500; index++) {
      list?.insertAdjacentHTML('beforeend', `<a data-post="s${index}"></a>`);
      if (index % 100 === 99) ({ passedOver } = readPage(inventedPlatform, look, round));
    }
    expect(passedOver).toBe(0);
  });
});

describe('a look at posts that take long to read', () => {
  const slow = (msForEach: number) => {
    let clockMs = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => clockMs);
    return {
      ...inventedPlatform,
      posts: {
        ...inventedPlatform.posts,
        kind: () => {
          clockMs += msForEach;
          return 'photo' as const;
        },
      },
    };
  };

  it('ends in time, says how many are left, and the next ones go on', () => {
    const ids = Array.from({ length: 20 }, (_, index) => `t${index}`);
    document.body.innerHTML = `<h1>maya</h1>${ids.map((id) => `<a data-post="${id}"></a>`).join('')}`;
    const platform = slow(50);
    const round = startRound();
    const seen = new Set<string>();
    const left: number[] = [];
    for (let turn = 0; turn < 4; turn++) {
      const report = readPage(platform, look, round);
      expect(report.posts[0]?.id).toBe('t0');
      expect(report.posts.length).toBeLessThan(10);
      for (const { id } of report.posts) seen.add(id);
      left.push(report.passedOver);
    }
    expect(left[0]).toBeGreaterThan(10);
    expect(left.at(-1)).toBe(0);
    expect([...seen].sort()).toEqual(ids.sort());
  });
});
