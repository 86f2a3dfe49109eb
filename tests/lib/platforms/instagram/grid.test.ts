import { describe, expect, it } from 'vitest';
import { instagram } from '../../../../lib/platforms/instagram/platform';
import { readPage } from '../../../../lib/platforms/read-page';
import { outline } from '../outline';
import { eachPost, look, read } from './read';

describe('an Instagram grid', () => {
  it('shows likes and comments of the tile under the pointer only', () => {
    expect(eachPost('profile-list-header', 'likes')).toEqual({
      DcB6BiThSfp: '1203 by tile-overlay',
      Db72EbzsGcu: 'not-ready',
      Db085kjz9ru: 'not-ready',
      Dbf3pCDyc6d: 'not-ready',
      DB4dWLTnAAM: 'not-ready',
    });
    expect(eachPost('profile-list-header', 'comments')).toMatchObject({
      DcB6BiThSfp: '57 by tile-overlay',
      Db72EbzsGcu: 'not-ready',
    });
  });

  it('leaves out posts by others and suggestions, and sorts the newest first', () => {
    expect(Object.keys(eachPost('profile-list-header', 'id'))).toEqual([
      'DcB6BiThSfp',
      'Db72EbzsGcu',
      'Db085kjz9ru',
      'Dbf3pCDyc6d',
      'DB4dWLTnAAM',
    ]);
    expect(Object.keys(eachPost('profile-plain-header', 'id'))).toEqual(['Db72EbzsGcu', 'Db085kjz9ru']);
  });

  it('tells kinds, dates and captions, and no description for a caption', () => {
    expect(read('profile-list-header').posts).toMatchObject([
      { kind: 'reel', caption: 'Rye in 60 seconds #sourdough', postedAt: '2026-08-14T18:00:00.000Z' },
      { kind: 'photo', caption: null, postedAtReader: 'shortcode' },
      { kind: 'carousel', caption: 'Five loaves, five flours' },
      { kind: 'photo', caption: 'Crumb shot' },
      { kind: 'unknown' },
    ]);
  });

  it('knows a pinned post by its icon, in any language by its place, and says nothing where neither tells', () => {
    expect(eachPost('profile-list-header', 'pinned')).toEqual({
      DcB6BiThSfp: false,
      Db72EbzsGcu: false,
      Db085kjz9ru: false,
      Dbf3pCDyc6d: false,
      DB4dWLTnAAM: true,
    });
    expect(eachPost('profile-label-first', 'pinned')).toMatchObject({
      DB4dWLTnAAM: true,
      DcB6BiThSfp: null,
      Db085kjz9ru: false,
      Dbf3pCDyc6d: false,
    });
  });

  it('of tagged posts has none without its owner’s name', () => {
    const tagged = read('profile-plain-header', 'https://www.instagram.com/lina_reads/tagged/');
    expect(tagged.posts).toMatchObject([{ id: 'Db72EbzsGcu' }]);
  });
});

describe('the reels tab', () => {
  it('shows views on every tile, and likes and comments where the tile carries them', () => {
    expect(read('profile-reels-tab').posts).toMatchObject([
      {
        id: 'DcB6BiThSfp',
        views: '854 by tile-views',
        likes: '183 by tile-overlay',
        comments: '0 by tile-overlay',
      },
      { id: 'Db72EbzsGcu', views: '2368 by tile-views', likes: 'not-shown', comments: 'not-shown' },
      { id: 'Db085kjz9ru', views: 'not-shown', likes: 'not-shown' },
      {
        id: 'DHBDAnTvBv1',
        views: '8764 by tile-views',
        likes: '1286 by tile-overlay',
        comments: '12 by tile-overlay',
      },
    ]);
  });

  it('does not deny a pin where no icon of one is drawn, and knows the old reel by its place', () => {
    const changed = look('profile-reels-tab');
    for (const icon of changed.document.querySelectorAll('svg[height="20"]')) icon.remove();
    const posts: Record<string, unknown>[] = outline(readPage(instagram, changed)).posts;
    expect(posts.map(({ pinned }) => pinned)).toEqual([null, null, false, null]);
    expect(posts.map(({ aboveNewer }) => aboveNewer)).toEqual([false, false, false, true]);
  });

  it('marks the pinned reel whatever its icon is called', () => {
    expect(eachPost('profile-reels-tab', 'pinned')).toEqual({
      DcB6BiThSfp: false,
      Db72EbzsGcu: false,
      Db085kjz9ru: false,
      DHBDAnTvBv1: true,
    });
  });
});
