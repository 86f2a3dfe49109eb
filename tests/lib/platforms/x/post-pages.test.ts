import { describe, expect, it } from 'vitest';
import { readPage } from '../../../../lib/platforms/read-page';
import { x } from '../../../../lib/platforms/x/platform';
import { loadPage } from '../load-page';
import { outline } from '../outline';
import { ROLLS, read, THANKS } from './read';

describe('an X post', () => {
  it('is read with the author’s own answers; what others answered is comments', () => {
    const { place, profile, posts } = read('post');
    expect(place).toMatchObject({ kind: 'post', handle: 'maya_bakes', postId: ROLLS });
    expect(profile).toMatchObject({ followers: 'not-shown', posts: 'not-shown' });
    expect(posts).toMatchObject([
      {
        id: ROLLS,
        kind: 'video',
        likes: '2714 by label',
        comments: '110 by label',
        shares: '169 by label',
        saves: '1081 by label',
        views: '221859 by row',
        postedAt: '2026-08-12T09:00:01.000Z',
        postedAtReader: 'time',
        caption: 'ロールパン',
        visibleComments: ['買いました🔥'],
      },
      // One number is left in the row, and nothing says whether it is bookmarks or views.
      { id: THANKS, likes: '5 by label', views: 'not-shown', saves: 'not-shown', visibleComments: [] },
    ]);
  });

  it('is the same on the mobile site, and where the address leaves out its author', () => {
    for (const address of [
      `https://mobile.twitter.com/maya_bakes/status/${ROLLS}/photo/1`,
      `https://x.com/i/status/${ROLLS}`,
    ]) {
      expect(read('post', address).posts[0]).toMatchObject({
        id: ROLLS,
        likes: '2714 by label',
        author: 'maya_bakes',
      });
    }
  });

  it('is not read from a label that repeats the short form', () => {
    const page = loadPage(x, 'x', 'post-short-numbers');
    page.document.documentElement.lang = 'pt';
    const like = page.document.querySelector('[data-testid="like"]');
    like?.setAttribute('aria-label', '39 mil curtidas. Curtir');
    for (const shown of like?.querySelectorAll('span span') ?? []) shown.textContent = '39 mil';
    const [post] = outline(readPage(x, { ...page, language: 'pt' })).posts;
    expect(post).toMatchObject({ likes: '39000 (39000..39999) by text' });
  });

  it('is not read from a label whose number differs from the button’s', () => {
    const page = loadPage(x, 'x', 'post-short-numbers');
    const like = page.document.querySelector('[data-testid="like"]');
    // Grouped by a space: the label would begin with a number of its own.
    like?.setAttribute('aria-label', '1 489 J’aime. Aimer');
    for (const shown of like?.querySelectorAll('span span') ?? []) shown.textContent = '1 489';
    const [post] = outline(readPage(x, { ...page, language: 'fr' })).posts;
    expect(post).toMatchObject({ likes: '1489 by text' });
  });

  it('takes no views from the post above it', () => {
    const page = loadPage(x, 'x', 'post-short-numbers');
    const [above, own] = page.document.querySelectorAll('article');
    for (const row of above?.querySelectorAll('[role="group"]') ?? []) row.remove();
    for (const row of own?.querySelectorAll('[role="group"]') ?? []) row.remove();
    expect(readPage(x, page).posts).toMatchObject([
      { views: { found: true, value: 29900 } },
      { id: '2087494301905852221', views: { found: false } },
    ]);
  });

  it('without numbers in its labels gives the visible ones, cut down', () => {
    expect(read('post-short-numbers').posts).toMatchObject([
      {
        id: ROLLS,
        likes: '39000 (39000..39999) by text',
        comments: '48 by text',
        shares: '1400 (1400..1499) by text',
        views: '29900 (29900..29999) by text',
        saves: '0 by label',
        postedAt: '2026-08-12T09:00:00.000Z',
        postedAtReader: 'id',
      },
      { id: THANKS, comments: 'unreadable', likes: 'not-shown', views: '2500000 (2500000..2599999) by text' },
    ]);
  });

  it('gives no number that appears twice', () => {
    const look = loadPage(x, 'x', 'post');
    look.document
      .querySelector('[data-testid="reply"]')
      ?.insertAdjacentHTML('afterend', '<button data-testid="like" aria-label="9 Likes. Like"></button>');
    expect(outline(readPage(x, look)).posts[0]).toMatchObject({
      likes: 'not-shown',
      comments: '110 by label',
    });
  });

  it('that is a long article is not confused with the posts inside it', () => {
    expect(read('article').posts).toMatchObject([
      {
        id: ROLLS,
        likes: '8 by label',
        comments: '3 by label',
        shares: '5 by label',
        views: '902 by row',
        saves: '0 by label',
      },
    ]);
  });

  it('is not read while the page still shows another one', () => {
    expect(read('post', 'https://x.com/maya_bakes/status/1520704580613053373')).toMatchObject({
      settled: false,
      posts: [],
    });
  });
});
