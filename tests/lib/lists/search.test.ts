import { describe, expect, it } from 'vitest';
import { readSearch } from '../../../lib/lists/read-search';
import type { PlatformId } from '../../../lib/model/platform';
import { engineOver, listRow } from './list-rows';

interface Saved {
  platform: PlatformId;
  handle: string;
  postId?: string;
  displayName?: string;
  searched?: string;
}

const saved = (platform: PlatformId, handle: string, postId = 'none'): Saved => ({
  platform,
  handle,
  postId,
});

const finds = (search: string, { platform, handle, postId = 'none', ...texts }: Saved) => {
  const row = listRow('one', { codes: { platform, trash: 'no' }, texts: { handle, ...texts } });
  const owners = new Map([[postId, new Set(['one'])]]);
  return engineOver([row]).count({ filters: [], sort: [], search }, owners) === 1;
};

describe('a link pasted into the search', () => {
  it.each([
    ['instagram', 'maya.bakes', 'https://www.instagram.com/maya.bakes/'],
    ['instagram', 'maya.bakes', 'https://www.instagram.com/maya.bakes'],
    ['instagram', 'maya.bakes', 'http://instagram.com/Maya.Bakes/?igsh=MWQ1ZGUxMzBkMA=='],
    ['instagram', 'maya.bakes', 'instagram.com/maya.bakes?hl=en#top'],
    ['instagram', 'maya.bakes', 'm.instagram.com/maya.bakes'],
    ['instagram', 'maya.bakes', 'https://www.instagram.com/maya.bakes/reels/'],
    ['instagram', 'maya.bakes', 'https://www.instagram.com/maya.bakes/reel/DAbc123_x-Y/'],
    ['instagram', 'maya.bakes', 'https://www.instagram.com/stories/maya.bakes/3456789/'],
    ['tiktok', 'noor.runs', 'https://www.tiktok.com/@noor.runs?lang=de-DE&is_from_webapp=1'],
    ['tiktok', 'noor.runs', 'https://m.tiktok.com/@Noor.Runs/'],
    ['tiktok', 'noor.runs', 'tiktok.com/@noor.runs/video/7512345678901234567?q=run'],
    ['tiktok', 'noor.runs', 'https://www.tiktok.com/@noor.runs/live'],
    ['youtube', 'maya.bakes', 'https://m.youtube.com/@maya.bakes/videos'],
    ['youtube', 'maya.bakes', 'youtube.com/@Maya.Bakes?sub_confirmation=1'],
    [
      'youtube',
      'UCaaaaaaaaaaaaaaaaaaaaaa',
      'https://www.youtube.com/channel/UCaaaaaaaaaaaaaaaaaaaaaa/featured',
    ],
    ['x', 'maya_bakes', 'https://twitter.com/maya_bakes?s=21&t=abc'],
    ['x', 'maya_bakes', 'https://mobile.twitter.com/Maya_Bakes/status/1790000000000000000'],
    ['x', 'maya_bakes', 'x.com/maya_bakes/'],
    ['x', 'maya_bakes', 'https://x.com/maya_bakes/followers'],
    ['threads', 'maya.bakes', 'https://www.threads.net/@maya.bakes/post/C8abcDEF'],
    ['threads', 'maya.bakes', 'threads.com/@maya.bakes?xmt=AQF0'],
    ['bluesky', 'maya.bsky.social', 'https://bsky.app/profile/maya.bsky.social'],
    ['bluesky', 'maya.bsky.social', 'bsky.app/profile/Maya.bsky.social/post/3kabc'],
  ] as const)('finds %s @%s by %s', (platform, handle, link) => {
    expect(finds(link, saved(platform, handle))).toBe(true);
    expect(finds(`  ${link} `, saved(platform, handle))).toBe(true);
  });

  it.each([
    ['instagram', 'DAbc123_x-Y', 'https://www.instagram.com/p/DAbc123_x-Y/?img_index=2'],
    ['instagram', 'DAbc123_x-Y', 'instagram.com/reel/DAbc123_x-Y'],
    ['youtube', 'dQw4w9WgXcQ', 'https://www.youtube.com/watch?app=desktop&v=dQw4w9WgXcQ&t=10s'],
    ['youtube', 'dQw4w9WgXcQ', 'https://youtu.be/dQw4w9WgXcQ?si=abc'],
    ['youtube', 'dQw4w9WgXcQ', 'youtube.com/shorts/dQw4w9WgXcQ'],
    ['x', '1790000000000000000', 'https://x.com/i/status/1790000000000000000'],
    ['threads', 'C8abcDEF', 'https://www.threads.com/t/C8abcDEF'],
  ] as const)('finds who wrote the %s post %s by %s', (platform, postId, link) => {
    expect(finds(link, saved(platform, 'maya.bakes', postId))).toBe(true);
    expect(finds(link, saved(platform, 'maya.bakes'))).toBe(false);
  });

  it.each([
    ['another account', 'https://www.instagram.com/maya.bakes.bread/', 'instagram', 'maya.bakes'],
    ['the same name elsewhere', 'https://www.tiktok.com/@maya.bakes', 'instagram', 'maya.bakes'],
    ['a site of another', 'https://fakeinstagram.com/maya.bakes', 'instagram', 'maya.bakes'],
    ['no account at all', 'https://www.instagram.com/', 'instagram', 'maya.bakes'],
    ['a broken address', 'https://www.instagram.com/%E0%A4%A', 'instagram', 'maya.bakes'],
  ] as const)('does not find by %s', (_what, link, platform, handle) => {
    expect(finds(link, saved(platform, handle))).toBe(false);
  });

  it('finds the note that contains it, and can be combined with words', () => {
    const noted = {
      ...saved('instagram', 'maya.bakes'),
      searched: 'Seen beside https://www.tiktok.com/@noor.runs',
    };
    expect(finds('https://www.tiktok.com/@noor.runs', noted)).toBe(true);
    expect(finds('instagram.com/maya.bakes beside', noted)).toBe(true);
    expect(finds('instagram.com/maya.bakes missing', noted)).toBe(false);
  });
});

describe('a word in the search', () => {
  const zoe: Saved = {
    ...saved('instagram', 'maya.bakes'),
    displayName: 'Zoë Strauß',
    searched: 'Ask for Łódź in June\nZoe@Bakes.example',
  };

  it.each([
    '@maya.bakes',
    'MAYA.BAKES',
    'zoe',
    'ZOË',
    'strauss',
    'Strauß',
    'lodz',
    'zoe@bakes.example',
    'JUNE zoe',
    '',
  ])('“%s” finds her, whatever the case and the accents', (search) => {
    expect(finds(search, zoe)).toBe(true);
  });

  it('that occurs nowhere finds nothing', () => {
    expect(finds('zoe july', zoe)).toBe(false);
  });

  it.each([
    'https://www.instagram.com/maya.bakes/ https://www.tiktok.com/@noor.runs?lang=de-DE',
    'https://www.tiktok.com/@noor.runs, https://www.instagram.com/maya.bakes/',
    'https://www.instagram.com/maya.bakes/https://www.tiktok.com/@noor.runs',
    'instagram.com/maya.bakes; tiktok.com/@noor.runs',
  ])('finds both accounts of two: %s', (search) => {
    expect(finds(search, saved('instagram', 'maya.bakes'))).toBe(true);
    expect(finds(search, saved('tiktok', 'noor.runs'))).toBe(true);
    expect(finds(search, saved('tiktok', 'otto.builds'))).toBe(false);
    // A word beside them still has to fit.
    expect(finds(`${search} zebra`, saved('tiktok', 'noor.runs'))).toBe(false);
  });
});

describe('empty cells of a sheet pasted into the search', () => {
  it.each([',', ';', ', ', ' ;'])('%j, 40,000 times, hold nobody up', (cell) => {
    const fromMs = performance.now();
    readSearch(`${cell.repeat(40_000)}x`);
    expect(performance.now() - fromMs).toBeLessThan(1_000);
  });

  it('are passed over beside words and links', () => {
    const maya = saved('instagram', 'maya.bakes');
    expect(finds(',,; ,maya.bakes,, ;', maya)).toBe(true);
    expect(finds(', ;,https://www.instagram.com/maya.bakes/,,', maya)).toBe(true);
    expect(finds(', noor.runs', maya)).toBe(false);
    expect(finds(';;', maya)).toBe(false);
  });
});
