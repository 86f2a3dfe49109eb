import { describe, expect, it } from 'vitest';
import {
  formatChange,
  formatIsoDay,
  formatNumber,
  formatPercent,
  formatPercentRange,
  formatRange,
  formatShort,
  spanText,
} from '../../../lib/words/numbers';

describe('numbers on screen', () => {
  it('groups counts, and keeps one decimal of small averages', () => {
    expect(formatNumber(16476)).toBe('16,476');
    expect(formatNumber(512.5)).toBe('513');
    expect(formatNumber(3.25)).toBe('3.3');
  });

  it('never rounds small numbers to 0', () => {
    expect([0.018, 0.25, 0.5, 0.0004, 0].map(formatNumber)).toEqual(['0.018', '0.25', '0.5', '0.0004', '0']);
  });

  it('shortens without losing digits that the page gave', () => {
    expect(formatShort(16_400)).toBe('16.4K');
    expect(formatShort(2_050_000)).toBe('2.05M');
    expect(formatShort(698_000_000)).toBe('698M');
  });

  it('gives percentages two significant digits below ten', () => {
    expect([0.0432, 0.5, 3.24, 4, 9.96, 12.4, 0].map(formatPercent)).toEqual([
      '0.043%',
      '0.50%',
      '3.2%',
      '4.0%',
      '10%',
      '12%',
      '0%',
    ]);
  });

  it('rounds a range outwards, so that it never looks narrower than it is', () => {
    expect(formatPercentRange(2.94, 3.44)).toBe('2.9% to 3.5%');
    expect(formatPercentRange(3.2, 3.2)).toBe('3.2%');
  });

  it('writes ranges with words', () => {
    expect(formatRange(16_400, 16_499)).toBe('16,400 to 16,499');
    expect(formatRange(7, 7)).toBe('7');
  });

  it('writes a range whose ends look the same as one figure', () => {
    expect(spanText('3.2%', '3.2%')).toBe('3.2%');
    expect(spanText('$100', '$500')).toBe('$100 to $500');
  });

  it('writes the day of a file as people do', () => {
    expect(formatIsoDay('2026-03-03')).toBe('Mar 3, 2026');
  });

  it('signs differences', () => {
    expect([412, -3, 0].map(formatChange)).toEqual(['+412', '−3', '0']);
    expect(formatPercent(-20)).toBe('−20%');
    expect(formatPercentRange(-20.4, -3.12)).toBe('−21% to −3.1%');
  });
});
