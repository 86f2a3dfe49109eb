import { describe, expect, it } from 'vitest';
import { feesUnder } from './fees-under';
import { planOf } from './plan-of';

const faultUnder = (heading: string, cell: string, beside = '9000') => {
  const plan = planOf(
    `Instagram\t${heading}\nuser_a\t${cell}\nuser_b\t${beside}\nuser_c\t${beside}\nuser_d\t${beside}`,
  );
  return { why: plan.refusedCells.find(({ line }) => line === 2)?.why.code, notes: plan.creators[0]?.notes };
};

describe('a cell with more than a number', () => {
  it.each([
    ['14-16k', 'range'],
    ['5 à 6 k', 'range'],
    ['5k to 6k', 'range'],
    ['1 200 – 1 400', 'range'],
    ['12.4K (3.2%)', 'two-numbers'],
    ['124k / 56k', 'two-numbers'],
    ['many', 'not-a-number'],
    ['850 B', 'not-a-number'],
    ['2026-03-01', 'not-a-number'],
    ['100K+', 'only-a-bound'],
  ])('is refused as followers with its reason, and is in the note: %s', (cell, why) => {
    expect(faultUnder('Followers', cell)).toEqual({ why, notes: [`Followers: ${cell}`] });
  });

  it.each([
    ['1620-1670 €', 'range'],
    ['500 € bis 600 €', 'range'],
    ['$500–$600', 'range'],
    ['$350 + 10%', 'two-numbers'],
    ['ab 500 €', 'words-beside-amount'],
    ['300 € pro Reel', 'words-beside-amount'],
    ['570€/Post', 'words-beside-amount'],
    ['from 500', 'words-beside-amount'],
    ['€500 CHF', 'not-an-amount'],
    ['10%', 'not-an-amount'],
    ['product only', 'not-an-amount'],
  ])('is refused as a fee with its reason, and is in the note: %s', (cell, why) => {
    const { fees, plan } = feesUnder('Fee', [cell, '$200']);
    expect(fees).toEqual([{ amount: 200, currency: 'USD' }]);
    expect(plan.refusedCells.map((one) => one.why.code)).toEqual([why]);
    expect(plan.creators[0]?.notes).toEqual([`Fee: ${cell}`]);
  });

  it.each([
    ['3-4%', 'range'],
    ['3.2% / 4.1%', 'two-numbers'],
    ['high', 'not-a-rate'],
  ])('is refused as a rate with its reason: %s', (cell, why) => {
    expect(faultUnder('ER %', cell, '3.1%').why).toBe(why);
  });
});
