import { describe, expect, it } from 'vitest';
import { readPage } from '../../../../lib/platforms/read-page';
import { youtube } from '../../../../lib/platforms/youtube/platform';
import { loadPage } from '../load-page';
import { outline } from '../outline';
import { byId, read } from './read';

describe('a channel’s page', () => {
  it('gives subscribers and videos from its data', () => {
    expect(read('channel-2026-data')).toMatchObject({
      place: { kind: 'profile', handle: 'maya.bakes', tab: 'videos' },
      settled: true,
      wall: null,
      profile: {
        followers: '25300000 (25300000..25399999) by header-data',
        following: 'not-shown',
        posts: '1200 (1200..1299) by header-data',
        likes: 'not-shown',
        displayName: 'Maya Bakes',
        bio: 'Bread. Not noor.runs with 9.9m subscribers.',
        verified: true,
        private: null,
        links: ['maya.example/shop'],
      },
    });
  });

  it('uses the visible header, not the data of the previous channel', () => {
    expect(read('channel-2026-drawn')).toMatchObject({
      place: { handle: 'maya.bakes' },
      profile: {
        followers: '48200 (48200..48299) by header',
        posts: '373 by header',
        displayName: 'Maya Bakes',
        bio: 'Bread with @noor.runs, 9.9M subscribers',
        verified: null,
        links: ['maya.example/shop'],
      },
    });
  });

  it('gives nothing while page and data show another channel', () => {
    expect(read('channel-2026-drawn', 'https://www.youtube.com/@lena.songs')).toMatchObject({
      settled: false,
      profile: { followers: 'not-ready', posts: 'not-ready' },
      posts: [],
    });
  });

  it('gives the data alone where the visitor has come back to it and another page is still drawn', () => {
    const { profile, posts } = read('channel-2026-drawn', 'https://www.youtube.com/@noor.runs');
    expect(profile).toMatchObject({
      followers: '9900000 (9900000..9999999) by header-data',
      displayName: 'Noor Runs',
    });
    expect(posts).toMatchObject([{ id: 'noor0000001', views: '7000000 (7000000..7999999) by tile-data' }]);
  });

  it('reads the drawn header of 2022 to 2024', () => {
    expect(read('channel-2023-drawn').profile).toMatchObject({
      followers: '4690000 (4690000..4699999) by header',
      posts: '6800 (6800..6899) by header',
      displayName: 'Maya Bakes',
    });
  });

  it('reads the header that was served until 2024, under an old name', () => {
    expect(read('channel-2022-data')).toMatchObject({
      place: { handle: 'c/MayaBakes' },
      profile: { followers: '1250000 (1250000..1259999) by header-data', posts: 'not-shown', verified: true },
    });
    expect(read('channel-2022-data', 'https://www.youtube.com/user/MayaBakes99/videos').settled).toBe(true);
    expect(read('channel-2022-data', 'https://www.youtube.com/c/NoorRuns').settled).toBe(false);
  });

  it('is read under an old name that its data ties to it, and under no other that reads alike', () => {
    expect(read('channel-old-name-data')).toMatchObject({
      place: { handle: 'lina.reads', tab: 'videos' },
      profile: { followers: '1400000 (1400000..1499999) by header-data', posts: '212 by header-data' },
    });
    for (const path of ['user/lina.reads', 'c/LinaShelf', 'user/NoorRuns', '@LinaShelf']) {
      expect(read('channel-old-name-data', `https://www.youtube.com/${path}`).settled).toBe(false);
    }
  });

  it('under an old name is the one that is drawn, never the one whose data is left over', () => {
    expect(read('channel-old-name-drawn')).toMatchObject({
      place: { handle: 'lina.reads' },
      profile: { followers: '31700 (31700..31799) by header', displayName: 'Lina Reads' },
      posts: [],
    });
    expect(read('channel-old-name-drawn', 'https://www.youtube.com/c/anything')).toMatchObject({
      place: { handle: 'lina.reads' },
      profile: { followers: '31700 (31700..31799) by header' },
    });
  });

  it('says nothing where the page’s own address names another channel than the one that is drawn', () => {
    const look = loadPage(youtube, 'youtube', 'channel-old-name-drawn');
    const canonical = look.document.createElement('link');
    canonical.setAttribute('rel', 'canonical');
    look.document.head.append(canonical);
    const followers = (href: string) => {
      canonical.setAttribute('href', href);
      return outline(readPage(youtube, { ...look })).profile.followers;
    };
    expect(followers('https://www.youtube.com/@noor.runs')).toBe('not-ready');
    expect(followers('https://www.youtube.com/channel/UCnoorRuns00000000000002')).toBe('not-ready');
    expect(followers('https://www.youtube.com/@lina.reads')).toMatch(/^31700 /);
    expect(followers('https://www.youtube.com/channel/UClinaReads0000000000004')).toMatch(/^31700 /);
  });

  it('is separate from a channel whose id differs only in case', () => {
    const address = 'https://www.youtube.com/channel/UCMAYABAKES0000000000001';
    expect(read('channel-2026-data', address)).toMatchObject({
      settled: false,
      place: { handle: 'UCMAYABAKES0000000000001' },
    });
  });

  it('has its handle if the address contains its id', () => {
    expect(read('channel-shorts-data')).toMatchObject({
      place: { handle: 'maya.bakes', tab: 'shorts' },
      profile: { followers: '12300 (12300..12399) by header-data', posts: '7 by header-data' },
      posts: [{ author: 'maya.bakes' }, { author: 'maya.bakes' }],
    });
  });

  it('is read on the mobile page', () => {
    expect(read('channel-mobile-data')).toMatchObject({
      profile: {
        followers: '12300 (12300..12399) by header-data',
        posts: '373 by header-data',
        displayName: 'Maya "Bakes"',
      },
      posts: [
        { id: 'rolls000001', views: '1600000 (1600000..1699999) by tile-data', caption: 'Cem pães' },
        { id: 'baking00003', views: 'not-shown', kind: 'live' },
      ],
    });
  });

  it('keeps its id where it has no handle', () => {
    expect(read('channel-topic')).toMatchObject({
      place: { handle: 'UCtopicSongs000000000003' },
      profile: { followers: '8010 (8010..8019) by header-data', posts: 'not-shown' },
    });
  });

  it('never reads the number of videos as subscribers if those are hidden', () => {
    expect(read('channel-hidden-subscribers').profile).toMatchObject({
      followers: 'hidden',
      posts: '373 by header-data',
    });
  });

  it('tells subscribers from videos where nothing is labelled by the word, else by their order', () => {
    const look = loadPage(youtube, 'youtube', 'channel-2024-without-labels');
    const [, numbers] = look.document.querySelectorAll('yt-content-metadata-view-model > div');
    const both = { followers: '17200 (17200..17299) by header', posts: '373 by header' };
    const readAgain = () => outline(readPage(youtube, { ...look })).profile;
    expect(readAgain()).toMatchObject(both);
    numbers?.append(numbers.firstElementChild ?? '');
    expect(readAgain()).toMatchObject(both);
  });

  it('reads the numbers beside its own handle, not those that an earlier channel left in the header', () => {
    const look = loadPage(youtube, 'youtube', 'channel-2024-without-labels');
    const own = look.document.querySelector('yt-content-metadata-view-model');
    const left = own?.cloneNode(true) as Element | undefined;
    if (left)
      left.innerHTML =
        '<div><span>@noor.runs</span></div><div><span>99万人</span><span>7 本の動画</span></div>';
    own?.before(left ?? '');
    expect(outline(readPage(youtube, look)).profile).toMatchObject({
      followers: '17200 (17200..17299) by header',
      posts: '373 by header',
    });
  });

  it('is read from data of a shape that is not known yet, as far as its own names go', () => {
    expect(read('channel-odd-data')).toMatchObject({
      settled: true,
      profile: { followers: 'hidden', posts: '1200 (1200..1299) by header-data' },
    });
    expect(byId('channel-odd-data', 'views')).toEqual({ rolls000001: '127696 by tile-data' });
  });
});

describe('a channel’s tiles', () => {
  it('give views, except for members-only, live, planned and foreign videos and lists', () => {
    expect(byId('channel-2026-data', 'views')).toEqual({
      rolls000001: '1600000 (1600000..1699999) by tile-data',
      member00002: 'not-shown',
      baking00003: 'not-shown',
      tocome00004: 'not-shown',
    });
    expect(byId('channel-2026-data', 'kind')).toMatchObject({ rolls000001: 'video', baking00003: 'live' });
    expect(byId('channel-2026-data', 'caption')).toMatchObject({ rolls000001: '100 rolls in 7 days' });
  });

  it('give the same when drawn', () => {
    expect(byId('channel-2026-drawn', 'views')).toEqual({
      rolls000001: '6100 (6100..6199) by tile',
      member00002: 'not-shown',
      tocome00004: 'not-shown',
      short000005: '14000 (14000..14999) by tile',
    });
    expect(byId('channel-2026-drawn', 'kind')).toMatchObject({ rolls000001: 'video', short000005: 'short' });
    expect(byId('channel-2026-drawn', 'caption')).toMatchObject({ short000005: 'One roll, 1 minute' });
  });

  it('give views in full from the title’s label, whatever digits the title has', () => {
    expect(byId('channel-2023-drawn', 'views')).toEqual({
      rolls000001: '77097 by tile-label',
      baking00003: 'not-shown',
      tocome00004: 'not-shown',
      short000005: '1200000 (1200000..1299999) by tile',
    });
  });

  it('give views in full from the data of 2022', () => {
    expect(byId('channel-2022-data', 'views')).toEqual({
      trailer0006: '127696 by tile-data',
      baking00003: 'not-shown',
      rolls000001: '1813549 by tile-data',
      noone000007: '0 by tile-data',
      tocome00004: 'not-shown',
      short000005: '12345 by tile-data',
    });
    expect(byId('channel-2022-data', 'kind')).toMatchObject({ baking00003: 'live', short000005: 'short' });
  });

  it('give a short’s views in the page’s own units', () => {
    expect(byId('channel-shorts-data', 'views')).toEqual({
      short000005: '1200000 (1200000..1299999) by tile-data',
      short000008: '0 by tile-data',
    });
    expect(byId('channel-shorts-data', 'caption')).toMatchObject({ short000005: 'Bánh mì' });
  });

  it('are read anew where the page puts another video into the same element', () => {
    const look = loadPage(youtube, 'youtube', 'channel-2026-drawn');
    const readAgain = () => outline(readPage(youtube, { ...look })).posts;
    expect(readAgain()).toContainEqual(expect.objectContaining({ id: 'rolls000001' }));
    const tile = look.document.querySelector(
      'yt-lockup-view-model a[href="/watch?v=rolls000001"]',
    )?.parentElement;
    for (const link of tile?.querySelectorAll('a') ?? []) link.setAttribute('href', '/watch?v=cakes000002');
    const views = tile?.querySelector('yt-content-metadata-view-model span');
    if (views) views.textContent = '7.9K views';
    expect(readAgain()).toContainEqual(
      expect.objectContaining({ id: 'cakes000002', views: '7900 (7900..7999) by tile' }),
    );
  });

  it('of broadcasts give views of those that are over, never those who watch or wait', () => {
    expect(read('channel-streams-drawn')).toMatchObject({
      place: { kind: 'profile', handle: 'maya.bakes', tab: 'streams' },
      profile: { followers: '48200 by header', posts: '373 by header' },
    });
    expect(byId('channel-streams-drawn', 'views')).toEqual({
      overnow0009: '6105 by tile',
      baking00003: 'not-shown',
      tocome00004: 'not-shown',
    });
  });

  it('of playlists are no videos', () => {
    expect(read('channel-playlists-drawn')).toMatchObject({
      place: { kind: 'profile', handle: 'maya.bakes', tab: 'playlists' },
      profile: { followers: '48200 by header', posts: '373 by header' },
      posts: [],
    });
  });

  it('made together with other channels are its own, what is to come has no views whatever its title is', () => {
    expect(byId('channel-joint-videos-drawn', 'views')).toEqual({
      alone000001: '6100 by tile',
      joint000002: '45210 by tile',
      joint000003: '9400 by tile',
      tocome00004: 'not-shown',
      tocome00005: 'not-shown',
    });
    expect(byId('channel-old-name-data', 'views')).toEqual({
      joint000001: '95000 (95000..95999) by tile-data',
    });
  });

  it('show no likes and no comments', () => {
    for (const post of read('channel-2026-data').posts) {
      expect(post).toMatchObject({
        likes: 'not-shown',
        comments: 'not-shown',
        shares: 'not-shown',
        saves: 'not-shown',
      });
    }
  });
});
