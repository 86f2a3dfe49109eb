import { describe, expect, it } from 'vitest';
import { readPage } from '../../../../lib/platforms/read-page';
import { tiktok } from '../../../../lib/platforms/tiktok/platform';
import { loadPage } from '../load-page';
import { ROLLS, read } from './read';

describe('a post of pictures on a phone', () => {
  it('gives only the numbers beside it', () => {
    const { settled, posts, profile } = read('photo-on-phone');
    expect(settled).toBe(true);
    expect(posts).toEqual([
      expect.objectContaining({
        id: ROLLS,
        kind: 'photo',
        author: 'maya.bakes',
        likes: '1827 by bar',
        comments: '54 by bar',
        shares: '12300 (12250..12399) by bar',
        saves: 'not-shown',
        views: 'not-shown',
      }),
    ]);
    expect(profile).toMatchObject({ followers: 'not-shown', likes: 'not-shown' });
  });

  it('gives no numbers that link to another post', () => {
    const look = loadPage(tiktok, 'tiktok', 'photo-on-phone');
    const link = look.document.querySelector('[data-e2e="play-side-comment"] a');
    link?.setAttribute('href', '/@noor.runs/photo/7670616599721671042');
    expect(readPage(tiktok, look)).toMatchObject({ settled: false, posts: [] });
  });
});
