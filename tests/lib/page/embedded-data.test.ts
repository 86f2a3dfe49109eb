import { describe, expect, it, vi } from 'vitest';
import { at, objectsWhere, parseBlock } from '../../../lib/page/embedded-data';

const block = (text: string) => {
  const script = document.createElement('script');
  script.type = 'application/json';
  script.textContent = text;
  return script;
};

describe('data embedded in the page', () => {
  it('is parsed once while it is unchanged', () => {
    const script = block('{"likes":3}');
    const parse = vi.spyOn(JSON, 'parse');
    expect([parseBlock(script), parseBlock(script)]).toEqual([{ likes: 3 }, { likes: 3 }]);
    expect(parse).toHaveBeenCalledTimes(1);
  });

  it('is parsed again after a change, even of the same length', () => {
    const script = block('{"likes":3}');
    parseBlock(script);
    script.textContent = '{"likes":4}';
    expect(parseBlock(script)).toEqual({ likes: 4 });
  });

  it('is null if it is not JSON', () => {
    expect(parseBlock(block('{"likes":'))).toBeNull();
  });

  it('can be read by key without trusting its shape', () => {
    expect(at({ a: [{ b: 7 }] }, 'a', 0, 'b')).toBe(7);
    expect(at({ a: null }, 'a', 0, 'b')).toBeUndefined();
    expect(at({}, 'constructor', 'name')).toBeUndefined();
  });

  it('can be searched by shape, in the order of the page', () => {
    const data = { x: [{ code: 'A' }, { deep: { code: 'B', inner: { code: 'C' } } }] };
    expect(objectsWhere(data, (object) => 'code' in object).map(({ code }) => code)).toEqual(['A', 'B']);
  });
});
