import { afterEach, describe, expect, it, vi } from 'vitest';
import { mayBeAgo as mayBe, parseCount as parse } from '../../../lib/counts';
import { mayBeAgo, parseCount } from '../../../lib/counts/in-tab';

afterEach(() => {
  globalThis.yardstickParseCount = undefined;
  globalThis.yardstickMayBeAgo = undefined;
});

describe('counts in a tab', () => {
  it('are parsed once for each text, language and style', () => {
    globalThis.yardstickParseCount = vi.fn(parse);
    const short = () => parseCount('1.4K followers', 'en', { shortening: 'cut' });
    expect(short()).toMatchObject({ low: 1_400, high: 1_499 });
    expect(short()).toEqual(short());
    expect(globalThis.yardstickParseCount).toHaveBeenCalledTimes(1);

    expect(parseCount('1.4K followers', 'en', { shortening: 'rounded' })).toMatchObject({ low: 1_350 });
    expect(parseCount('1.4K followers', 'tr', { shortening: 'cut' })).not.toBe(short());
    expect(globalThis.yardstickParseCount).toHaveBeenCalledTimes(3);
  });

  it('are parsed once even if there is no count', () => {
    globalThis.yardstickParseCount = vi.fn(parse);
    expect([parseCount('Follow', 'en'), parseCount('Follow', 'en')]).toEqual([null, null]);
    expect(globalThis.yardstickParseCount).toHaveBeenCalledTimes(1);
  });

  it('are missing until the parser is loaded', () => {
    expect(parseCount('2,066', 'en')).toBeNull();
    globalThis.yardstickParseCount = parse;
    expect(parseCount('2,066', 'en')).toMatchObject({ value: 2_066, precision: 'exact' });
  });
});

describe('ages in a tab', () => {
  it('are asked about once for each text and language', () => {
    globalThis.yardstickMayBeAgo = vi.fn(mayBe);
    expect([mayBeAgo('2 weeks ago', 'en'), mayBeAgo('2 weeks ago', 'en')]).toEqual([true, true]);
    expect([mayBeAgo('Friday at 6 PM', 'en'), mayBeAgo('Friday at 6 PM', 'en')]).toEqual([false, false]);
    expect(globalThis.yardstickMayBeAgo).toHaveBeenCalledTimes(2);
    expect(mayBeAgo('vor 2 Wochen', 'de')).toBe(true);
    expect(globalThis.yardstickMayBeAgo).toHaveBeenCalledTimes(3);
  });
});
