import { describe, expect, it } from 'vitest';
import { parseCount } from '../../../lib/counts';
import type { CountStyle } from '../../../lib/counts/count-style';

function range(text: string, language: string, style: CountStyle = {}) {
  const count = parseCount(text, language, style);
  return count && [count.low, count.high];
}

describe('the range of a count', () => {
  it('is the number itself where the text gives it in full', () => {
    expect(parseCount('1,468,050 views', 'en')).toEqual({
      value: 1_468_050,
      low: 1_468_050,
      high: 1_468_050,
      precision: 'exact',
      raw: '1,468,050 views',
    });
  });

  it('extends upwards for a cut number', () => {
    expect(range('16.4K', 'en', { shortening: 'cut' })).toEqual([16_400, 16_499]);
    expect(range('25.3m', 'en-GB', { shortening: 'cut' })).toEqual([25_300_000, 25_399_999]);
    expect(range('13 crore', 'en-IN', { shortening: 'cut' })).toEqual([130_000_000, 139_999_999]);
  });

  it('extends both ways for a rounded number', () => {
    expect(range('11,7 mil', 'pt-BR', { shortening: 'rounded' })).toEqual([11_650, 11_749]);
    expect(range('2.1M', 'en', { shortening: 'rounded' })).toEqual([2_050_000, 2_149_999]);
  });

  it('covers both if cutting or rounding is unknown', () => {
    expect(range('21.4K', 'en')).toEqual([21_350, 21_499]);
    expect(range('21.4K', 'en', { shortening: 'unknown' })).toEqual([21_350, 21_499]);
  });

  it('is narrower if the site omits ".0": TikTok’s 13K', () => {
    expect(range('13K', 'en', { dropsZeroDecimal: true })).toEqual([12_950, 13_099]);
    expect(range('13K', 'en', { dropsZeroDecimal: true, shortening: 'rounded' })).toEqual([12_950, 13_049]);
    expect(range('13.6K', 'en', { dropsZeroDecimal: true, shortening: 'rounded' })).toEqual([13_550, 13_649]);
    expect(range('1255', 'en', { dropsZeroDecimal: true })).toEqual([1_255, 1_255]);
  });

  it('never goes below zero', () => {
    expect(range('0.1K', 'en')).toEqual([50, 199]);
    expect(range('0K', 'en')).toEqual([0, 999]);
  });

  it('is one number if the short form shows every digit', () => {
    expect(parseCount('1.234K', 'en')).toMatchObject({ low: 1_234, high: 1_234, precision: 'exact' });
  });
});
