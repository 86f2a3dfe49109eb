import { describe, expect, it } from 'vitest';
import { feesUnder } from './fees-under';
import { refusedCellsIn } from './plan-of';

describe('amounts of money', () => {
  it.each([
    [
      'Fee',
      ['$2,500', '£400'],
      [
        [2500, 'USD'],
        [400, 'GBP'],
      ],
    ],
    [
      'Preis in EUR',
      ['1.200,50', '450'],
      [
        [1200.5, 'EUR'],
        [450, 'EUR'],
      ],
    ],
    [
      'Цена',
      ['1 192 ₽', '834 ₽'],
      [
        [1192, 'RUB'],
        [834, 'RUB'],
      ],
    ],
    [
      'Ücret',
      ['5.000 TL', '₺12.500'],
      [
        [5000, 'TRY'],
        [12_500, 'TRY'],
      ],
    ],
    [
      '단가',
      ['50만원', '300,000원'],
      [
        [500_000, 'KRW'],
        [300_000, 'KRW'],
      ],
    ],
    [
      'Rate card',
      ['Rp 2.500.000', 'Rp 500.000'],
      [
        [2_500_000, 'IDR'],
        [500_000, 'IDR'],
      ],
    ],
    [
      '报价(元)',
      ['5000', '1.2w'],
      [
        [5000, 'CNY'],
        [12_000, 'CNY'],
      ],
    ],
    [
      'Стоимость',
      ['15 000 руб.', '900 ₽'],
      [
        [15_000, 'RUB'],
        [900, 'RUB'],
      ],
    ],
  ])('amounts have the currency of their cell or heading: %s %j', (heading, cells, expected) => {
    expect(feesUnder(heading, cells).fees).toEqual(
      expected.map(([amount, currency]) => ({ amount, currency })),
    );
  });

  it.each([
    ['Stawka (PLN)', ['1 200', '450'], ['PLN', 'PLN']],
    ['Cachê (R$)', ['1.500', '800'], ['BRL', 'BRL']],
    ['Honorar TEUR', ['1,5', '0,3'], ['EUR', 'EUR']],
    ['rate_usd', ['1200', '450'], ['USD', 'USD']],
    ['Tarief', ['€ 450', 'op aanvraag'], ['EUR']],
    ['1投稿単価', ['５万円', '30000円'], ['JPY', 'JPY']],
    ['報價', ['NT$5000', '8000元'], ['TWD', 'TWD']],
  ])('amounts under the heading %s are fees', (heading, cells, currencies) => {
    const { fees: read, plan } = feesUnder(heading, cells);
    expect(plan.columns[1]?.meaning).toBe('fee-asked');
    expect(read.map(({ currency }) => currency)).toEqual(currencies);
  });

  it.each([
    ['Fee (kEUR)', ['0.3', '1.2', '2'], [300, 1200, 2000]],
    ['Fee (k€)', ['0.3', '1.2', '2'], [300, 1200, 2000]],
    ['Budget in TEUR', ['0,3', '1,2', '2'], [300, 1200, 2000]],
  ])('a heading of thousands gives amounts in thousands: %s', (heading, cells, amounts) => {
    expect(feesUnder(heading, cells).fees).toEqual(amounts.map((amount) => ({ amount, currency: 'EUR' })));
    expect(refusedCellsIn(feesUnder(heading, [...cells, '2k']).plan)).toEqual(['5 2k shown-as-other']);
  });

  it.each([
    ['Honorar', '450,- €', 450, 'EUR'],
    ['Honorar', '1.200,— €', 1200, 'EUR'],
    ['Gage', 'CHF 450.-', 450, 'CHF'],
  ])('an amount without cents may end in a dash: %s %s', (heading, cell, amount, currency) => {
    expect(feesUnder(heading, [cell, cell]).fees[0]).toEqual({ amount, currency });
  });

  it('an amount of 0 is not known', () => {
    expect(feesUnder('Honorar', ['0 €', '300 €']).fees).toEqual([{ amount: 300, currency: 'EUR' }]);
  });

  it('words for no fee are notes in a column of fees, and 0 is not known', () => {
    const { fees: read, plan } = feesUnder('Fee', ['gifting', '€500', 'PR sample', 'Produkt', '€0', '0']);
    expect(plan.columns[1]?.meaning).toBe('fee-asked');
    expect(read).toEqual([{ amount: 500, currency: 'EUR' }]);
    expect(plan.creators.flatMap(({ notes }) => notes)).toEqual([
      'Fee: gifting',
      'Fee: PR sample',
      'Fee: Produkt',
    ]);
  });

  it.each([
    ['Tarif', '450 € HT', 450, 'EUR'],
    ['単価', '30,000円（税込）', 30_000, 'JPY'],
    ['Honorar', '450 € zzgl. 19 % MwSt.', 450, 'EUR'],
    ['Fee', '£300 + VAT', 300, 'GBP'],
    ['Cost', 'Rs. 25,000/-', 25_000, 'INR'],
    ['Цена', '20 т.р.', 20_000, 'RUB'],
    ['Цена', '10 тыс. руб.', 10_000, 'RUB'],
    ['Cost (INR)', '1.5L', 150_000, 'INR'],
    ['Báo giá', '5tr VND', 5_000_000, 'VND'],
    ['ราคา', '15,000 บาท', 15_000, 'THB'],
    ['Price k RUB', '20', 20_000, 'RUB'],
    ['السعر (ريال سعودي)', '٣٠٠٠', 3_000, 'SAR'],
    ['Budget £', "'500", 500, 'GBP'],
  ])('amounts of %s are read: %s', (heading, cell, amount, currency) => {
    expect(feesUnder(heading, [cell]).fees).toEqual([{ amount, currency }]);
  });

  it.each([
    ['단가(만원)', '50', 500_000, 'KRW'],
    ['費用（千円）', '300', 300_000, 'JPY'],
    ['Цена, тыс. руб.', '20', 20_000, 'RUB'],
  ])('a heading gives unit and currency: %s', (heading, cell, amount, currency) => {
    expect(feesUnder(heading, [cell]).fees).toEqual([{ amount, currency }]);
  });
});
