import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeSetting } from '../../../lib/settings/merge-setting';

const entry = (id: string, name = id) => ({ id, name });

describe('a setting that two pages change at once', () => {
  it('keeps the fields of both', () => {
    const base = { dollarsPerUnit: { EUR: 1.1 }, modifiers: {} };
    const mine = { ...base, dollarsPerUnit: { EUR: 1.1, GBP: 1.3 } };
    const theirs = { ...base, dollarsPerUnit: { EUR: 1.2 } };
    expect(mergeSetting(base, mine, theirs)).toEqual({ ...base, dollarsPerUnit: { EUR: 1.2, GBP: 1.3 } });
  });

  it('keeps the entries of both, and removes what either removed', () => {
    const base = [entry('a'), entry('b'), entry('c')];
    const mine = [entry('a'), entry('b', 'renamed'), entry('d')];
    const theirs = [entry('b'), entry('c'), entry('e')];
    expect(mergeSetting(base, mine, theirs)).toEqual([entry('b', 'renamed'), entry('d'), entry('e')]);
  });

  it('keeps entries that this version does not understand', () => {
    const odd = { id: 7, of: 'a version to come' };
    expect(mergeSetting([entry('a')], [entry('a'), entry('b')], [odd, entry('a')])).toEqual([
      odd,
      entry('a'),
      entry('b'),
    ]);
  });

  it('is the other page’s where this one changed nothing, and mine where nobody else did', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (base, other) => {
        const text = JSON.stringify(other);
        expect(JSON.stringify(mergeSetting(base, base, other))).toBe(text);
        expect(JSON.stringify(mergeSetting(base, other, base))).toBe(text);
      }),
    );
  });
});
