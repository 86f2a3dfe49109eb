import { describe, expect, it } from 'vitest';
import { positionOnScale } from '../../../components/profile/band-scale';

const band = {
  fromFollowers: 0,
  toFollowers: null,
  belowFromPercent: 1,
  averageFromPercent: 2,
  aboveFromPercent: 4,
  highFromPercent: 8,
};
const place = (percent: number) => positionOnScale(percent, band);

describe('the chart of the bands', () => {
  it('gives every band the same width and puts its bounds on its edges', () => {
    expect([0, 1, 2, 4, 8].map(place)).toEqual([0, 20, 40, 60, 80]);
  });

  it('places a rate between the bounds of its band', () => {
    expect([0.5, 3, 6].map(place)).toEqual([10, 50, 70]);
  });

  it('ends one band’s width above the highest bound', () => {
    expect([12, 16, 160].map(place)).toEqual([90, 100, 100]);
  });
});
