import { describe, expect, it } from 'vitest';
import { mayShow, reachAt } from '../../../lib/platforms/place-at';

const ACTIVITY = '7400000000000000001';
const maya = { platform: 'linkedin', handle: 'maya-lind' } as const;

describe('a LinkedIn post', () => {
  it('is kept under its activity, which its address names', () => {
    const address = `https://www.linkedin.com/feed/update/urn:li:activity:${ACTIVITY}/`;
    expect(reachAt(address, maya)).toEqual({ postId: ACTIVITY });
  });

  it.each(['ugcPost', 'share'])('is kept as the only post of the page if its address names a %s', (kind) => {
    for (const path of [
      `feed/update/urn:li:${kind}:${ACTIVITY}/`,
      `posts/maya-lind_rye-${kind}-${ACTIVITY}-xYz1`,
    ]) {
      const address = `https://www.linkedin.com/${path}`;
      expect(reachAt(address, maya)).toEqual({ postId: null });
      expect(mayShow(address, maya)).toBe(true);
    }
  });
});
