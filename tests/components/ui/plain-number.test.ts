import { describe, expect, it } from 'vitest';
import { plainAmount, plainDecimal, plainWhole } from '../../../components/ui/plain-number';

describe('a number as somebody types it', () => {
  it.each([
    ['1200', 1_200],
    [' 1,200 ', 1_200],
    ['1.200', 1_200],
    ['1 200,50', 1_200.5],
    ['1,234,567.8', 1_234_567.8],
    ['12,5', 12.5],
    ['', null],
    ['1.5K', null],
    ['1,00,000', null],
    ['1,2345', null],
    ['-5', null],
    ['٣', null],
  ])('is an amount with or without groups: %j', (text, amount) => {
    expect(plainAmount(text)).toBe(amount);
  });

  it.each([
    ['50,000', 50_000],
    ['5,00', null],
    ['5.5', null],
  ])('is a whole number or none: %j', (text, number) => {
    expect(plainWhole(text)).toBe(number);
  });

  it.each([
    ['1.085', 1.085],
    ['1,085', 1.085],
    ['2', 2],
    ['2.', null],
    ['1,000.5', null],
  ])('is a percentage or a rate, whose digits nobody groups: %j', (text, number) => {
    expect(plainDecimal(text)).toBe(number);
  });
});
