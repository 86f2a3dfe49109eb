import { describe, expect, it } from 'vitest';
import { readPage } from '../../../../lib/platforms/read-page';
import { tiktok } from '../../../../lib/platforms/tiktok/platform';
import { loadPage } from '../load-page';
import { outline } from '../outline';

/** All likes of an account, where the data has these. */
function likes(page: string, stats: object, more: { isDrawn?: boolean; statsV2?: object } = {}) {
  const look = loadPage(tiktok, 'tiktok', page);
  const script = look.document.getElementById('__UNIVERSAL_DATA_FOR_REHYDRATION__');
  const data = JSON.parse(script?.textContent ?? '');
  const info = data.__DEFAULT_SCOPE__['webapp.user-detail'].userInfo;
  Object.assign(info.stats, stats);
  if (more.statsV2) info.statsV2 = more.statsV2;
  if (script) script.textContent = JSON.stringify(data);
  if (more.isDrawn === false) look.document.getElementById('app')?.replaceChildren();
  return outline(readPage(tiktok, look)).profile.likes;
}

describe('all likes of an account with more than fit into 32 bits', () => {
  it.each([0, -83_732_729, 16_267_271])('are those of the header, where the data says %d', (heartCount) => {
    expect(likes('profile-hearts-overflow', { heartCount })).toBe(
      '4300000000 (4250000000..4349999999) by header',
    );
  });

  it.each([0, -83_732_729, 16_267_271])('are absent, where nothing else says more than %d', (heartCount) => {
    expect(likes('profile-hearts-overflow', { heartCount }, { isDrawn: false })).toBe('unreadable');
  });

  it.each([2_147_483_647, 4_294_967_295])('are absent, where %d is as much as fits', (heartCount) => {
    expect(likes('profile-hearts-overflow', { heartCount }, { isDrawn: false })).toBe('unreadable');
  });

  it('are absent where the data gives two numbers for them', () => {
    const stats = { heart: 7_100_000_001, heartCount: 2_805_032_705 };
    expect(likes('profile-hearts-overflow', stats, { isDrawn: false })).toBe('unreadable');
  });

  it('are the exact ones of the newer data where they stand there', () => {
    const statsV2 = { followerCount: '105000000', heartCount: '4311234567' };
    expect(likes('profile-hearts-overflow', { heartCount: 0 }, { statsV2 })).toBe('4311234567 by statsV2');
  });

  it('are absent where the header shows the same nothing', () => {
    const look = loadPage(tiktok, 'tiktok', 'profile-hearts-overflow');
    const shown = look.document.querySelector('[data-e2e="likes-count"]');
    if (shown) shown.textContent = '0';
    expect(outline(readPage(tiktok, look)).profile.likes).toBe('unreadable');
  });
});

describe('all likes of a small account', () => {
  it('may be none', () => {
    const stats = { followerCount: 31, heartCount: 0, videoCount: 2 };
    expect(likes('profile-hearts-overflow', stats, { isDrawn: false })).toBe('0 by stats');
  });
});

/** The page of one video, with other numbers in its data. */
function video(numbers: object, authorStats?: object) {
  const look = loadPage(tiktok, 'tiktok', 'video-two-cards');
  const script = look.document.getElementById('__UNIVERSAL_DATA_FOR_REHYDRATION__');
  const data = JSON.parse(script?.textContent ?? '');
  const item = data.__DEFAULT_SCOPE__['webapp.video-detail'].itemInfo.itemStruct;
  item.stats = { ...item.stats, ...numbers };
  item.statsV2 = undefined;
  item.authorStats = authorStats;
  if (script) script.textContent = JSON.stringify(data);
  return readPage(tiktok, look);
}

describe('a video with more likes than its author has in all', () => {
  it('shows that these are not believable', () => {
    const authorStats = { followerCount: 4_012, heartCount: 1_234 };
    expect(video({ diggCount: 5_000_123 }, authorStats).profile.likes).toMatchObject({ why: 'unreadable' });
    expect(video({ diggCount: 512 }, { ...authorStats, heartCount: 999_123 }).profile.likes).toMatchObject({
      value: 999_123,
    });
  });
});

describe('the views of a video', () => {
  it('are absent where the data has fewer than likes', () => {
    const { posts } = video({ diggCount: 88_123_456, playCount: 0 });
    expect(posts[0]?.views).toMatchObject({ found: false });
  });
});
