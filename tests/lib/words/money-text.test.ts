import { describe, expect, it } from 'vitest';
import { feeText, formatMoney } from '../../../lib/words/money-text';

describe('A typed fee', () => {
  it.each([
    [1200.5, 'EUR', '€1,200.50'],
    [1200, 'EUR', '€1,200'],
    [99.9, 'USD', '$99.90'],
    [0.5, 'USD', '$0.50'],
  ])('of %d %s shows to the cent, not rounded', (amount, currency, text) => {
    expect(feeText(amount, currency)).toBe(text);
  });

  it('shows a share to the cent', () => {
    expect(feeText(1000 / 3, 'USD')).toBe('$333.33');
  });

  it('keeps its cents, unlike a calculated cost above a hundred', () => {
    expect(formatMoney(1200.5, 'EUR')).toBe('€1,201');
  });
});
