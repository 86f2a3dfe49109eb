import { describe, expect, it } from 'vitest';
import { isDuration, isOwn, type Tile } from '../../../../lib/platforms/youtube/tile';

const tile = (byline: Pick<Tile, 'channels' | 'isNamed'>): Tile => ({
  id: 'rolls000001',
  title: null,
  isShort: false,
  texts: [],
  isTimed: true,
  ...byline,
});

describe('a tile', () => {
  const maya = ['@maya.bakes', 'UCmayaBakes0000000000001'];

  it('is the channel’s own where it links to it, by handle or id, or names nobody', () => {
    expect(isOwn(tile({ channels: ['@Maya.Bakes'], isNamed: true }), maya)).toBe(true);
    expect(isOwn(tile({ channels: ['@noor.runs', 'UCmayaBakes0000000000001'], isNamed: true }), maya)).toBe(
      true,
    );
    expect(isOwn(tile({ channels: [], isNamed: false }), maya)).toBe(true);
  });

  it('is somebody else’s where it links to them, or names somebody without a link', () => {
    expect(isOwn(tile({ channels: ['@noor.runs'], isNamed: true }), maya)).toBe(false);
    expect(isOwn(tile({ channels: [], isNamed: true }), maya)).toBe(false);
  });

  it('bears a duration where it is a video, in any digits', () => {
    expect(['9:36', '1:02:03', '9.36', '٩:٣٦'].every(isDuration)).toBe(true);
    expect(['LIVE', 'UPCOMING', '4K', '1,263', '9:36 views'].some(isDuration)).toBe(false);
  });
});
