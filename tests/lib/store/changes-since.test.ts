import { describe, expect, it } from 'vitest';
import { absent, type Reading } from '../../../lib/model/reading';
import { changesSince, countChange, isFarEnoughApart } from '../../../lib/store/changes-since';
import { found, profileOf } from './drafts';

const short = (value: number, high: number): Reading =>
  found({ value, low: value, high, precision: 'rounded', raw: 'short' });

describe('what changed since a snapshot', () => {
  it('is the difference of two exact numbers', () => {
    expect(countChange(found(16_476), found(16_888))).toEqual({
      kind: 'changed',
      by: 412,
      low: 412,
      high: 412,
    });
    expect(countChange(found(128), found(125))).toMatchObject({ by: -3 });
  });

  it('is a range where a number was given in a short form', () => {
    expect(countChange(short(16_400, 16_499), short(17_000, 17_099))).toEqual({
      kind: 'changed',
      by: 600,
      low: 501,
      high: 699,
    });
  });

  it('is not reported if the two ranges overlap', () => {
    expect(countChange(short(16_400, 16_499), short(16_400, 16_499))).toEqual({ kind: 'no-visible-change' });
    expect(countChange(found(16_476), short(16_400, 16_499))).toEqual({ kind: 'no-visible-change' });
    expect(countChange(found(16_499), short(16_400, 16_499)).kind).toBe('no-visible-change');
    expect(countChange(found(16_500), short(16_400, 16_499))).toMatchObject({ kind: 'changed', high: -1 });
  });

  it('is not reported if another reliable reading allows the same number', () => {
    const twofold: Reading = { ...found(16_900), others: [{ ...found(16_476), reader: 'title' }] } as Reading;
    expect(countChange(found(16_476), twofold)).toEqual({ kind: 'no-visible-change' });
    expect(countChange(found(16_000), twofold)).toMatchObject({ low: 476, high: 900 });
  });

  it('is reported from seven days on, never backwards in time', () => {
    const day = 24 * 60 * 60 * 1000;
    expect(isFarEnoughApart(0, 7 * day)).toBe(true);
    expect(isFarEnoughApart(0, 7 * day - 1)).toBe(false);
    expect(isFarEnoughApart(7 * day, 0)).toBe(false);
  });

  it('is unknown if a look did not see the number', () => {
    const now = profileOf({ followers: absent('signed-out', 0) });
    expect(changesSince({ profile: profileOf() }, now)).toMatchObject({
      followers: { kind: 'unknown' },
      posts: { kind: 'no-visible-change' },
    });
  });
});
