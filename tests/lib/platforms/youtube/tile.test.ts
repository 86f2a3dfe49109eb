import { describe, expect, it } from 'vitest';
import { youtube } from '../../../../lib/platforms/youtube/platform';
import { factsOf, isDuration, isOwn, listsOwn, type Tile } from '../../../../lib/platforms/youtube/tile';
import { lookAt } from '../look-at';

const tile = (byline: Pick<Tile, 'channels' | 'byline'>): Tile => ({
  id: 'rolls000001',
  title: null,
  isShort: false,
  texts: [],
  isTimed: true,
  ...byline,
});

describe('a tile', () => {
  const maya = { names: ['@maya.bakes', 'UCmayaBakes0000000000001'], title: 'Maya Bakes', language: 'en' };

  it('belongs to the channel if it links to it or names no one', () => {
    expect(isOwn(tile({ channels: ['@Maya.Bakes'], byline: 'Noor Runs' }), maya)).toBe(true);
    expect(
      isOwn(tile({ channels: ['@noor.runs', 'UCmayaBakes0000000000001'], byline: 'Noor Runs' }), maya),
    ).toBe(true);
    expect(isOwn(tile({ channels: [], byline: null }), maya)).toBe(true);
  });

  it('belongs to another channel if it links to it or names it', () => {
    expect(isOwn(tile({ channels: ['@noor.runs'], byline: 'Noor Runs' }), maya)).toBe(false);
    expect(isOwn(tile({ channels: [], byline: 'Noor Runs' }), maya)).toBe(false);
  });

  it.each([
    ['en', 'Maya Bakes and Noor Runs'],
    ['en', 'Noor Runs, Maya Bakes, and Lena Songs'],
    ['de-DE', 'Noor Runs und Maya Bakes'],
    ['es', 'Maya Bakes y Noor Runs'],
    ['ko', 'Maya Bakes 및 Noor Runs'],
    ['und', 'Maya Bakes and Noor Runs'],
    ['zh-CN', 'Maya Bakes 和 Noor Runs'],
    ['ja', 'Noor Runs、Maya Bakes'],
  ])('is the channel’s own where several names stand joined, in %s', (language, byline) => {
    expect(isOwn(tile({ channels: [], byline }), { ...maya, language })).toBe(true);
  });

  it.each(['Maya Bakes Fan Club', 'Not Maya Bakes', 'Maya Bakesand Co', 'Maya Bakes'])(
    'of %s is not the channel’s own, even with a similar name',
    (byline) => {
      expect(isOwn(tile({ channels: [], byline }), maya)).toBe(false);
    },
  );

  it('keeps the case of channel ids: two that differ in it are two channels', () => {
    const other = { ...maya, names: ['UCMAYABAKES0000000000001'] };
    expect(isOwn(tile({ channels: ['UCmayaBakes0000000000001'], byline: null }), other)).toBe(false);
  });

  it.each([
    'Premieres tomorrow',
    'Premieres Friday at 6 PM',
    'Premieres in 5 hours',
    'Premieres Aug 14',
    'Upcoming',
  ])('gives no views beside "%s": those who wait are none', (age) => {
    const waiting = { ...tile({ channels: [], byline: null }), texts: ['56 waiting', age] };
    document.documentElement.lang = 'en';
    const look = lookAt(youtube, document, 'https://www.youtube.com/@maya.bakes/videos');
    expect(factsOf(waiting, look).views).toBeNull();
    expect(factsOf({ ...waiting, texts: ['56 views', '2 days ago'] }, look).views).toMatchObject({
      value: 56,
    });
  });

  it('is a video if it has a duration, in any digits', () => {
    expect(['9:36', '1:02:03', '9.36', '٩:٣٦'].every(isDuration)).toBe(true);
    expect(['LIVE', 'UPCOMING', '4K', '1,263', '9:36 views'].some(isDuration)).toBe(false);
  });
});

describe('a shelf of a channel’s first page', () => {
  it('is not the channel’s own list', () => {
    const at = (address: string) => listsOwn(lookAt(youtube, document, address));
    expect(at('https://www.youtube.com/@maya.bakes/videos')).toBe(true);
    expect(at('https://www.youtube.com/@maya.bakes/shorts')).toBe(true);
    expect(at('https://www.youtube.com/@maya.bakes')).toBe(false);
    expect(at('https://www.youtube.com/@maya.bakes/featured')).toBe(false);
  });
});
