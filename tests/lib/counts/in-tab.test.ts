import { afterEach, describe, expect, it, vi } from 'vitest';
import { parseCount as parse } from '../../../lib/counts';
import { parseCount } from '../../../lib/counts/in-tab';

afterEach(() => {
  globalThis.yardstickParseCount = undefined;
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
