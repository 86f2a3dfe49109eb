import { describe, expect, it } from 'vitest';
import { comparedRow, type Known } from '../../../components/compare/compared-row';

const names = new Map([
  ['maya', 'Maya Lind'],
  ['otto', 'Otto Builds'],
  ['noor', 'Noor Runs'],
  ['kim', 'Kim Quiet'],
]);
const figure = (low: number, high: number, { group = '', tellsApart = true } = {}): Known => ({
  text: `${low}`,
  range: null,
  facts: [],
  bar: { value: low, low, high, likely: null },
  compared: { low, high, group, tellsApart },
  rank: null,
});
const rowOf = (known: readonly (readonly [string, Known])[]) =>
  comparedRow({ id: 'rate', label: 'Rate', known, names });
const toldIn = (known: readonly (readonly [string, Known])[]) => rowOf(known).cells.map(({ told }) => told);

describe('A row of a comparison', () => {
  it('says of numbers with overlapping ranges that they cannot be told apart', () => {
    expect(
      toldIn([
        ['maya', figure(2, 4)],
        ['otto', figure(3, 5)],
        ['noor', figure(8, 9)],
      ]),
    ).toEqual([
      'Cannot be told apart from Otto Builds',
      'Cannot be told apart from Maya Lind',
      'Highest known number in this row',
    ]);
  });

  it('says of equal exact numbers that they are the same', () => {
    expect(
      toldIn([
        ['maya', figure(3, 3)],
        ['otto', figure(3, 3)],
      ]),
    ).toEqual(['Same as Otto Builds', 'Same as Maya Lind']);
  });

  it('counts the others instead of naming more than two', () => {
    const same = ['maya', 'otto', 'noor', 'kim'].map((id) => [id, figure(3, 3)] as const);
    expect(toldIn([...same, ['pia', figure(9, 9)]])[0]).toBe('Same as 3 others');
    expect(toldIn([...same.slice(0, 3), ['pia', figure(9, 9)]])[0]).toBe('Same as Otto Builds and Noor Runs');
  });

  it('says once for the row what is true of all its numbers', () => {
    const same = ['maya', 'otto', 'noor', 'kim'].map((id) => [id, figure(3, 3)] as const);
    expect(toldIn(same)).toEqual(Array(4).fill(null));
    expect(rowOf(same).told).toBe('All known numbers are the same.');
    const near = same.map(([id], at) => [id, figure(2 + at / 10, 4)] as const);
    expect(toldIn(near)).toEqual(Array(4).fill(null));
    expect(rowOf(near).told).toBe('None of the known numbers can be told apart.');
    expect(rowOf([...near, ['pia', figure(9, 9)]]).told).toBeNull();
    expect(rowOf(same.slice(0, 2)).told).toBeNull();
  });

  it('still names those with other numbers that cannot be told apart', () => {
    const near = ['maya', 'otto', 'noor', 'kim'].map((id, at) => [id, figure(2 + at / 10, 4)] as const);
    expect(toldIn([...near, ['pia', figure(9, 9)]])[0]).toBe(
      'Cannot be told apart from Otto Builds, Noor Runs and Kim Quiet',
    );
  });

  it('never calls a number higher whose range leaves out how much posts vary', () => {
    const byCounts = { tellsApart: false };
    expect(
      toldIn([
        ['maya', figure(2, 2, byCounts)],
        ['otto', figure(5, 5, byCounts)],
      ]),
    ).toEqual([null, null]);
  });

  it('compares nothing across groups, and nothing with a rate of too few posts', () => {
    const few: Known = {
      ...(figure(2, 4) as Extract<Known, { text: string }>),
      compared: { tooFewPosts: 4 },
    };
    expect(
      toldIn([
        ['maya', figure(2, 4, { group: 'EUR' })],
        ['otto', figure(3, 5, { group: 'USD' })],
      ]),
    ).toEqual([null, null]);
    expect(
      toldIn([
        ['maya', few],
        ['otto', figure(3, 5)],
      ]),
    ).toEqual(['4 posts are too few for a comparison; 6 are needed', null]);
  });

  it('draws all bars on one scale, up to the end of the longest range', () => {
    const missing: Known = { missing: 'likes: hidden', facts: [] };
    expect(
      rowOf([
        ['maya', figure(2, 4)],
        ['otto', figure(3, 5)],
        ['noor', missing],
      ]).scaleEnd,
    ).toBe(5);
    expect(rowOf([['noor', missing]]).scaleEnd).toBe(0);
  });
});
