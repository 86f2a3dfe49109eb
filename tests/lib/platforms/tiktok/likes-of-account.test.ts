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
  it.each([0, -83_732_729, 16_267_271, 205_032_705, 705_032_705])(
    'come from the header if the data says %d',
    (heartCount) => {
      expect(likes('profile-hearts-overflow', { heart: heartCount, heartCount })).toBe(
        '4300000000 (4250000000..4349999999) by header',
      );
    },
  );

  it.each([0, -83_732_729, 16_267_271, 205_032_705, 705_032_705])(
    'are missing if only the data gives %d',
    (heartCount) => {
      expect(likes('profile-hearts-overflow', { heart: heartCount, heartCount }, { isDrawn: false })).toBe(
        'unreadable',
      );
    },
  );

  it.each([2_147_483_647, 4_294_967_295])('are missing if the data has the maximum %d', (heartCount) => {
    expect(likes('profile-hearts-overflow', { heart: heartCount, heartCount }, { isDrawn: false })).toBe(
      'unreadable',
    );
  });

  it('are missing if the data gives two numbers', () => {
    const stats = { heart: 7_100_000_001, heartCount: 2_805_032_705 };
    expect(likes('profile-hearts-overflow', stats, { isDrawn: false })).toBe('unreadable');
  });

  it('come from the data if it has the short form of a true number', () => {
    expect(
      likes(
        'profile-hearts-overflow',
        { heart: 2_300_000_000, heartCount: 2_300_000_000 },
        { isDrawn: false },
      ),
    ).toBe('2300000000 (2250000000..2349999999) by stats');
  });

  it('come exactly from the newer data', () => {
    const statsV2 = { followerCount: '105000000', heartCount: '4311234567' };
    expect(likes('profile-hearts-overflow', { heartCount: 0 }, { statsV2 })).toBe('4311234567 by statsV2');
  });

  it('are missing if the header shows the same invalid number', () => {
    const look = loadPage(tiktok, 'tiktok', 'profile-hearts-overflow');
    const shown = look.document.querySelector('[data-e2e="likes-count"]');
    if (shown) shown.textContent = '0';
    expect(outline(readPage(tiktok, look)).profile.likes).toBe('unreadable');
  });
});

describe('all likes of a small account', () => {
  it('may be 0', () => {
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
  it('makes the account’s likes invalid', () => {
    const authorStats = { followerCount: 4_012, heartCount: 1_234 };
    expect(video({ diggCount: 5_000_123 }, authorStats).profile.likes).toMatchObject({ why: 'unreadable' });
    expect(video({ diggCount: 512 }, { ...authorStats, heartCount: 999_123 }).profile.likes).toMatchObject({
      value: 999_123,
    });
  });
});

describe('the views of a video', () => {
  it('are missing if the data has fewer views than likes', () => {
    const { posts } = video({ diggCount: 88_123_456, playCount: 0 });
    expect(posts[0]?.views).toMatchObject({ found: false });
  });
});
