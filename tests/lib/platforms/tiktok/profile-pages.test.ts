import { describe, expect, it } from 'vitest';
import { readPage } from '../../../../lib/platforms/read-page';
import { tiktok } from '../../../../lib/platforms/tiktok/platform';
import { loadPage } from '../load-page';
import { eachPost, read } from './read';

describe('a TikTok profile', () => {
  it('gives the exact numbers of its own data', () => {
    expect(read('profile')).toMatchObject({
      place: { kind: 'profile', handle: 'maya.bakes', postId: null },
      wall: null,
      profile: {
        followers: '38490 by statsV2',
        following: '214 by statsV2',
        posts: '96 by statsV2',
        likes: '1234567 by statsV2',
        displayName: 'Maya Bakes',
        bio: 'Bread, mostly. maya@bakes.example',
        verified: true,
        private: false,
        links: ['bakes.example/book'],
      },
    });
  });

  it('gives the views of each tile, and only views', () => {
    expect(eachPost('profile', 'views')).toEqual([
      '4000000 (3950000..4099999) by tile',
      '912400 (912350..912499) by tile',
      '13000 (12950..13099) by tile',
      '7570 by tile',
      '0 by tile',
      'not-shown',
    ]);
    for (const field of ['likes', 'comments', 'shares', 'saves']) {
      expect(new Set(eachPost('profile', field))).toEqual(new Set(['not-shown']));
    }
  });

  it('recognises pinned posts by the page’s own word, and picture posts by their address', () => {
    expect(eachPost('profile', 'pinned')).toEqual([true, true, false, false, false, false]);
    expect(eachPost('profile', 'kind')).toEqual(['video', 'video', 'video', 'photo', 'video', 'video']);
  });

  it('dates a tile by its id', () => {
    expect(eachPost('profile', 'postedAt').slice(0, 3)).toEqual([
      '2025-11-30T20:00:00.000Z',
      '2026-03-02T12:00:00.000Z',
      '2026-08-12T09:00:00.000Z',
    ]);
  });

  it('is read again if one of two data blocks has changed', () => {
    const look = loadPage(tiktok, 'tiktok', 'profile-2022-data');
    const older = look.document.getElementById('SIGI_STATE');
    older?.insertAdjacentHTML(
      'beforebegin',
      '<script id="__UNIVERSAL_DATA_FOR_REHYDRATION__" type="application/json">{"__DEFAULT_SCOPE__":{}}</script>',
    );
    const followers = () => readPage(tiktok, { ...look }).profile.followers;
    const before = followers();
    if (older) older.textContent = older.textContent?.replace('38490', '4321') ?? '';
    expect(before).not.toMatchObject({ value: 4321 });
    expect(followers()).toMatchObject({ value: 4321 });
  });

  it('has no name if the header shows only the handle', () => {
    const changed = loadPage(tiktok, 'tiktok', 'profile-after-navigation');
    changed.document.querySelector('[data-e2e="user-title"]')?.removeAttribute('data-e2e');
    expect(readPage(tiktok, changed).profile).toMatchObject({
      displayName: null,
      followers: { value: 38500 },
    });
  });

  it('reached from another profile gives its own header, never the old data', () => {
    expect(read('profile-after-navigation').profile).toMatchObject({
      followers: '38500 (38450..38549) by header',
      following: '214 by header',
      posts: 'not-shown',
      likes: '1200000 (1150000..1249999) by header',
      displayName: 'Maya Bakes',
      bio: 'Brot, meistens.',
      verified: null,
      private: null,
      links: ['https://bakes.example/book'],
    });
  });

  it('leaves out another account’s post, and text that is not a number', () => {
    expect(eachPost('profile-after-navigation', 'views')).toEqual([
      '912400 (912350..912499) by tile',
      '4000000 (3950000..4099999) by tile',
      '13000 (12950..13099) by tile',
      '7570 by tile',
      'unreadable',
    ]);
  });

  it('without a dictionary recognises pinned posts by a known word or by the order', () => {
    expect(eachPost('profile-after-navigation', 'pinned')).toEqual([true, true, null, false, false]);
  });

  it('uses its data, but not the header of the previous profile', () => {
    const { profile, posts } = read('profile-header-behind');
    expect(profile).toMatchObject({
      followers: '38500 (38450..38549) by stats',
      likes: '1200000 (1150000..1249999) by stats',
    });
    expect(posts).toEqual([]);
  });

  it('is read from the server’s page before anything is rendered, rounded numbers as rounded', () => {
    expect(read('profile-server-html').profile).toMatchObject({
      followers: '38500 (38450..38549) by stats',
      following: '214 by stats',
      posts: '96 by stats',
      likes: '2000000 (1950000..2049999) by stats',
      bio: 'Du pain.',
    });
  });

  it('is read from the data block of 2022, posts by others left out', () => {
    const { profile, posts } = read('profile-2022-data');
    expect(profile).toMatchObject({
      followers: '38490 by stats',
      likes: '1200000 (1150000..1299999) by stats',
    });
    expect(posts).toMatchObject([
      {
        id: '7092705557191064025',
        likes: '25500 (25450..25599) by itemStruct',
        views: '301477 by itemStruct',
        caption: 'The first #bread',
        postedAtReader: 'createTime',
      },
    ]);
  });

  it('is read even with a broken link in the bio', () => {
    const look = loadPage(tiktok, 'tiktok', 'profile-after-navigation');
    look.document.querySelector('[data-e2e="user-link"]')?.setAttribute('href', '/link/v2?target=%E0%A4%A');
    expect(readPage(tiktok, look).profile.following).toMatchObject({ found: true, value: 214 });
  });

  it('without views and badges gives neither zero nor "not pinned"', () => {
    expect(read('profile-without-views').profile).toMatchObject({
      followers: '3666 by header',
      following: '1255 by header',
      likes: '272600 (272550..272649) by header',
    });
    expect(eachPost('profile-without-views', 'views')).toEqual(['not-shown', 'not-shown']);
    expect(eachPost('profile-without-views', 'pinned')).toEqual([null, null]);
    expect(eachPost('profile-without-views', 'aboveNewer')).toEqual([true, false]);
  });
});
