import { describe, expect, it } from 'vitest';
import { mayReport } from '../../../components/data/may-report';
import type { ShownProfile } from '../../../components/data/screen-state';
import type { PlatformId } from '../../../lib/model/platform';
import type { PostReadings } from '../../../lib/model/post';
import { mayaSeen } from '../fixtures/evaluated';
import { exact, mayasPlace, missing, post } from '../fixtures/readings';

const three = (over: Partial<PostReadings>) => [1, 2, 3].map((at) => post(`post${at}`, at, over));

const mayReportOn = (platform: PlatformId, posts: PostReadings[], over: Partial<ShownProfile> = {}) => {
  const place = { ...mayasPlace, platform };
  return mayReport({ kind: 'read', place, seen: mayaSeen({ place, posts, ...over }) });
};

describe('"Report this page"', () => {
  it.each([
    ['snapchat', 'views'],
    ['youtube', 'views'],
    ['tiktok', 'views'],
    ['x', 'likes'],
    ['bluesky', 'likes'],
    ['threads', 'likes'],
    ['linkedin', 'likes'],
  ] as const)(
    'is offered on %s if no post shows any %s, as after a change of the site',
    (platform, count) => {
      const others = { likes: exact(12), views: exact(900) };
      expect(mayReportOn(platform, three({ ...others, [count]: missing('not-shown') }))).toBe(true);
      expect(mayReportOn(platform, three(others))).toBe(false);
    },
  );

  it('is not offered where a list never shows the number, or hides it', () => {
    expect(mayReportOn('instagram', three({ likes: missing('not-shown') }))).toBe(false);
    expect(mayReportOn('linkedin', three({ likes: missing('signed-out') }))).toBe(false);
    expect(mayReportOn('x', three({ views: missing('not-shown') }))).toBe(false);
    expect(mayReportOn('x', [post('one', 1, { likes: missing('not-shown') })])).toBe(false);
  });

  it('is offered if a number is there and cannot be read', () => {
    expect(mayReportOn('instagram', three({ comments: missing('unreadable') }))).toBe(true);
  });
});
