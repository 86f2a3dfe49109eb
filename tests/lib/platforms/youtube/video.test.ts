import { describe, expect, it } from 'vitest';
import { readPage } from '../../../../lib/platforms/read-page';
import { youtube } from '../../../../lib/platforms/youtube/platform';
import { loadPage } from '../load-page';
import { outline } from '../outline';
import { read } from './read';

describe('a video’s page', () => {
  it('gives full views and likes and short comments from its data', () => {
    expect(read('video-data')).toMatchObject({
      place: { kind: 'post', postId: 'rolls000001' },
      settled: true,
      profile: {
        followers: '506000000 (506000000..506999999) by video-data',
        posts: 'not-shown',
        displayName: 'Maya Bakes',
      },
      posts: [
        {
          id: 'rolls000001',
          kind: 'video',
          author: 'maya.bakes',
          views: '249469194 by video-data',
          likes: '4964377 by video-data',
          comments: '99000 (99000..99999) by video-data',
          caption: '100 rolls in 7 days\nFlour by Mill & Co #ad',
          postedAt: '2026-08-01T11:06:40.000Z',
          postedAtReader: 'microdata',
        },
      ],
    });
  });

  it('uses the text below the player, not the data of the previous video', () => {
    expect(read('video-drawn')).toMatchObject({
      profile: { followers: '1250000 (1250000..1259999) by video-page', displayName: 'Maya Bakes' },
      posts: [
        {
          author: 'maya.bakes',
          views: '135582351 by video-page',
          likes: '1471150 by video-page',
          comments: '19793 by video-page',
          paidPartnership: true,
          visibleComments: ['Wo gibt es das Mehl?'],
        },
      ],
    });
  });

  it('tells a paid promotion from none by the player’s notice, while the player holds the addressed video', () => {
    const look = loadPage(youtube, 'youtube', 'video-paid-drawn');
    const paid = () => readPage(youtube, { ...look }).posts[0]?.paidPartnership;
    expect(paid()).toBe(true);
    const notice = look.document.querySelector('.ytp-paid-content-overlay-text');
    if (notice) notice.textContent = '';
    expect(paid()).toBe(false);
    const title = look.document.querySelector('.ytp-title-link');
    if (title) title.textContent = 'The video before';
    expect(paid()).toBeNull();
    title?.setAttribute('href', 'https://www.youtube.com/watch?v=shelf000001');
    expect(paid()).toBe(false);
    title?.setAttribute('href', 'https://www.youtube.com/watch?v=noor0000001');
    expect(paid()).toBeNull();
  });

  it('knows the like button by its kind as well as by its icon, and no other button', () => {
    const look = loadPage(youtube, 'youtube', 'video-data');
    const [script] = [...look.document.scripts].filter(({ text }) => text.includes('ytInitialData'));
    const rename = (from: string, to: string) => {
      if (script) script.textContent = script.textContent?.replaceAll(from, to) ?? '';
      return outline(readPage(youtube, { ...look })).posts;
    };
    expect(rename('"LIKE"', '"THUMB_UP"')).toMatchObject([{ likes: '4964377 by video-data' }]);
    expect(rename('"likeButtonViewModel"', '"otherButtonViewModel"')).toMatchObject([
      { likes: '4964377 by microdata' },
    ]);
  });

  it('uses the owner below its title, and none if there are two', () => {
    const look = loadPage(youtube, 'youtube', 'video-drawn');
    const own = look.document.querySelector('ytd-watch-metadata');
    const left = own?.cloneNode(true) as Element | undefined;
    left?.setAttribute('video-id', 'noor0000001');
    left?.querySelector('ytd-video-owner-renderer a')?.setAttribute('href', '/@noor.runs');
    for (const text of left?.querySelectorAll('#owner-sub-count') ?? [])
      text.textContent = '9,9 Mio. Abonnenten';
    own?.before(left ?? '');
    const { profile, posts } = outline(readPage(youtube, look));
    expect(profile).toMatchObject({ followers: '1250000 (1250000..1259999) by video-page' });
    expect(posts).toMatchObject([{ author: 'maya.bakes' }]);

    const owner = own?.querySelector('ytd-video-owner-renderer');
    owner?.before(owner.cloneNode(true));
    expect(outline(readPage(youtube, { ...look })).profile).toMatchObject({ followers: 'not-shown' });

    const older = loadPage(youtube, 'youtube', 'video-drawn-2022');
    const below = older.document.querySelector('ytd-video-owner-renderer');
    below?.before(below.cloneNode(true));
    expect(outline(readPage(youtube, older)).profile).toMatchObject({ followers: 'not-shown' });
  });

  it('gives nothing under the address of a third video', () => {
    expect(read('video-drawn', 'https://www.youtube.com/watch?v=lena0000001')).toMatchObject({
      settled: false,
      profile: { followers: 'not-ready' },
      posts: [],
    });
  });

  it('gives the data alone where the visitor has come back to it and another video is still drawn', () => {
    expect(read('video-drawn', 'https://www.youtube.com/watch?v=noor0000001').posts).toMatchObject([
      {
        id: 'noor0000001',
        views: '9900001 by video-data',
        likes: '88001 by video-data',
        comments: 'not-ready',
      },
    ]);
  });

  it('gives a range if the viewer’s own like may be included', () => {
    expect(read('video-drawn-2022')).toMatchObject({
      profile: { followers: '2860000 (2860000..2869999) by video-page' },
      posts: [
        { author: 'c/MayaBakes', views: '1077715 by video-page', likes: '7373 (7373..7374) by video-page' },
      ],
    });
  });

  it('says that the author hides the likes and has switched the comments off', () => {
    expect(read('video-hidden-likes').posts).toMatchObject([
      { views: '46438 by video-data', likes: 'hidden', comments: 'off' },
    ]);
    expect(read('video-hidden-likes-drawn').posts).toMatchObject([
      {
        views: '46438 by linked-data',
        likes: 'hidden',
        comments: 'off',
        postedAt: '2023-01-13T08:00:00.000Z',
      },
    ]);
  });

  it('does not read viewers of a broadcast as views', () => {
    expect(read('video-live').posts).toMatchObject([{ views: 'not-shown', likes: '812 by video-data' }]);
    expect(read('video-live-drawn').posts).toMatchObject([
      { views: 'not-ready', likes: '812 by video-page' },
    ]);
    expect(read('video-live').posts).toMatchObject([{ kind: 'live' }]);
    const half = loadPage(youtube, 'youtube', 'video-live-drawn');
    for (const block of half.document.querySelectorAll('script[type="application/ld+json"]'))
      block.textContent = block.textContent?.split('"publication"')[0] ?? '';
    expect(outline(readPage(youtube, half)).posts).toMatchObject([{ views: 'not-ready' }]);
  });

  it('names no owner where several channels made the video together', () => {
    expect(read('video-collaboration')).toMatchObject({
      profile: { followers: 'not-shown', displayName: null },
      posts: [
        {
          author: null,
          views: '12925 by video-data',
          likes: '72 by video-data',
          comments: '369 by video-data',
        },
      ],
    });
  });

  it('reads the block below the player where nothing else tells, and not another video’s microdata', () => {
    expect(read('video-structured').posts).toMatchObject([
      { views: '22795 by linked-data', likes: '2423 by linked-data', postedAtReader: 'linked-data' },
    ]);
  });

  it('reads the microdata last', () => {
    expect(read('video-microdata').posts).toMatchObject([
      { views: '2001156445 by microdata', likes: '13725279 by microdata' },
    ]);
  });
});

describe('a short’s own page', () => {
  it('tells its views from the description, and likes and comments from its buttons', () => {
    expect(read('short-data').posts).toMatchObject([
      {
        id: 'short000005',
        kind: 'short',
        author: 'maya.bakes',
        views: '1234567 by video-data',
        likes: '26959 by video-data',
        comments: '131 by video-data',
        caption: 'One roll',
      },
    ]);
  });

  it('reads the like button of 2023', () => {
    expect(read('short-2023-data').posts).toMatchObject([
      { author: 'maya.bakes', likes: '12345 by video-data', comments: 'not-ready', views: 'not-ready' },
    ]);
  });

  it('reads the short of the address, not the one scrolled past', () => {
    expect(read('short-drawn').posts).toMatchObject([
      { id: 'short000005', likes: '26959 by video-page', views: 'not-ready' },
    ]);
    expect(read('short-drawn', 'https://www.youtube.com/shorts/lena0000001').settled).toBe(false);
  });
});
