import { describe, expect, it } from 'vitest';
import { readPage } from '../../../../lib/platforms/read-page';
import { tiktok } from '../../../../lib/platforms/tiktok/platform';
import { loadPage } from '../load-page';
import { outline } from '../outline';
import { CAKES, eachPost, ROLLS, read } from './read';

describe('a TikTok post', () => {
  it('loaded directly gives plays and the author’s counts, rounded as the page shows them', () => {
    const { place, profile, posts } = read('video-two-cards');
    expect(place).toMatchObject({ kind: 'post', handle: 'maya.bakes', postId: ROLLS });
    expect(profile).toMatchObject({
      followers: '38500 (38450..38599) by stats',
      likes: '1200000 (1150000..1299999) by stats',
      displayName: 'Maya Bakes',
    });
    expect(posts).toMatchObject([
      {
        id: ROLLS,
        kind: 'video',
        author: 'maya.bakes',
        likes: '25500 (25450..25599) by itemStruct',
        comments: '146 by itemStruct',
        views: '1600000 (1550000..1699999) by itemStruct',
        shares: '1577 by itemStruct',
        saves: '7646 by itemStruct',
        paidPartnership: true,
        postedAt: '2026-08-12T09:00:05.000Z',
        caption: 'Rolls! Thank you for 100K followers',
        visibleComments: ['Where do I buy the tin?', '🔥🔥'],
      },
    ]);
  });

  it('has an unknown label if its words have another key', () => {
    const changed = loadPage(tiktok, 'tiktok', 'video-two-cards');
    changed.document.querySelector('[data-e2e="sponsored-tag"]')?.setAttribute('data-e2e', 'renamed');
    expect(readPage(tiktok, changed).posts).toMatchObject([{ id: ROLLS, paidPartnership: null }]);
  });

  it('leaves out the next card even if its caption names the author', () => {
    expect(eachPost('video-two-cards', 'id')).toEqual([ROLLS]);
  });

  it('reached by scrolling is read from its own card', () => {
    expect(read('video-next-card').posts).toMatchObject([
      { id: ROLLS, likes: '25500 (25450..25599) by itemStruct', caption: 'Rolls!', paidPartnership: true },
      {
        id: CAKES,
        likes: '141200 (141150..141299) by bar',
        comments: '269 by bar',
        shares: '88 by bar',
        saves: 'unreadable',
        views: 'not-shown',
        caption: 'Brioche',
        postedAtReader: 'id',
        // "Promotional content" is for the author's own product.
        paidPartnership: null,
      },
    ]);
  });

  it('on the older page is read from its bar, not from the list beside it', () => {
    expect(read('video-single').posts).toMatchObject([
      {
        id: ROLLS,
        likes: '141200 (141150..141299) by bar',
        comments: '269 by bar',
        shares: '1577 by bar',
        saves: '7646 by bar',
        caption: 'Des petits pains',
        paidPartnership: false,
      },
    ]);
  });

  it('opened over its profile has its tile’s views and its own bar', () => {
    const { profile, posts } = read('video-over-profile');
    expect(profile).toMatchObject({ following: '214 by header' });
    expect(posts).toMatchObject([
      {
        id: ROLLS,
        likes: '902 by bar',
        comments: '31 by bar',
        views: '13000 (12950..13099) by tile',
        saves: '77 by bar',
        shares: 'unreadable',
        visibleComments: ['Bought it, love it'],
      },
      { id: CAKES, kind: 'photo', likes: 'not-shown', views: '7570 by tile' },
    ]);
  });

  it('is not read if its card has two bars', () => {
    const look = loadPage(tiktok, 'tiktok', 'video-next-card');
    look.document
      .querySelector('#media-card-1')
      ?.insertAdjacentHTML('beforeend', '<strong data-e2e="like-count">9.9M</strong>');
    expect(outline(readPage(tiktok, look)).settled).toBe(false);
  });

  it('of pictures is recognised by the page’s head and its author', () => {
    expect(read('photo').posts).toMatchObject([
      {
        id: CAKES,
        kind: 'photo',
        likes: '902 by bar',
        comments: '31 by bar',
        shares: '12 by bar',
        saves: '77 by bar',
      },
    ]);
  });

  it('of pictures is not read while the page’s head still names another post', () => {
    expect(read('photo', 'https://www.tiktok.com/@maya.bakes/photo/7664505290349346318')).toMatchObject({
      settled: false,
      posts: [],
    });
  });

  it('of several pictures is read from the mobile page’s data', () => {
    expect(read('photo-server-html').posts).toMatchObject([
      {
        id: CAKES,
        kind: 'carousel',
        views: '10045 by itemStruct',
        saves: '77 by itemStruct',
        paidPartnership: true,
      },
    ]);
  });

  it('is not read while the page still shows the one before', () => {
    expect(read('video-single', `https://www.tiktok.com/@maya.bakes/video/${CAKES}`)).toMatchObject({
      settled: false,
      profile: { followers: 'not-ready' },
      posts: [],
    });
  });
});
