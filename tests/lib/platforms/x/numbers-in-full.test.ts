import { describe, expect, it } from 'vitest';
import { readPage } from '../../../../lib/platforms/read-page';
import { x } from '../../../../lib/platforms/x/platform';
import { loadPage } from '../load-page';
import { outline } from '../outline';
import { ROLLS, read, THANKS } from './read';

describe('a post that quotes a video', () => {
  it('has the full numbers of its row, not the short ones', () => {
    expect(read('post-quoted-video').posts).toMatchObject([
      {
        id: ROLLS,
        comments: '4812 by row',
        shares: '1489 by row',
        likes: '39375 by row',
        views: '29981 by row',
        saves: 'not-shown',
      },
    ]);
  });

  it('keeps the short number if two numbers of the row fit', () => {
    const look = loadPage(x, 'x', 'post-quoted-video');
    const row = look.document.querySelector('[aria-label^="4812 replies"]');
    row?.setAttribute('aria-label', '4812 replies, 1489 reposts, 39375 likes, 1402 bookmarks, 29981 views');
    expect(outline(readPage(x, look)).posts).toMatchObject([{ shares: '1400 (1400..1499) by text' }]);
  });

  it('keeps the short number if no number of the row fits', () => {
    const look = loadPage(x, 'x', 'post-quoted-video');
    const row = look.document.querySelector('[aria-label^="4812 replies"]');
    row?.setAttribute('aria-label', '4812 replies, 1489 reposts, 3 likes');
    expect(outline(readPage(x, look)).posts).toMatchObject([
      { likes: '39000 (39000..39999) by text', views: '29900 (29900..29999) by text' },
    ]);
  });
});

describe('a Chinese page', () => {
  it('gives the numbers of its labels in full', () => {
    expect(read('post-zh').posts[0]).toMatchObject({
      id: ROLLS,
      comments: '0 by label',
      shares: '6 by label',
      likes: '24 by label',
      views: '59581 by label',
    });
  });

  it('gives none if a label is shortened', () => {
    expect(read('post-zh').posts[1]).toMatchObject({ id: THANKS, likes: 'unreadable' });
  });

  it('has its followers in 万', () => {
    const look = loadPage(x, 'x', 'profile-header');
    look.document.documentElement.lang = 'zh';
    const link = look.document.querySelector('a[href$="followers"]:not([role="tab"])');
    if (link) link.innerHTML = '<span><span>6.9万</span></span> <span><span>关注者</span></span>';
    expect(outline(readPage(x, { ...look, language: 'zh' })).profile.followers).toBe(
      '69000 (69000..69999) by header',
    );
  });
});
