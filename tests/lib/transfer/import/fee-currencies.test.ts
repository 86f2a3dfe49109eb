import { describe, expect, it } from 'vitest';
import { feesUnder } from './fees-under';
import { planOf, questionsIn, refusedCellsIn } from './plan-of';

describe('the currency of an amount', () => {
  it('"$" is the dollar beside it, or that of the heading', () => {
    const plan = planOf('Instagram,Fee,Currency\n@ann.lee,$500,CAD\n@bob_t,$1.5k,AUD\n@cy.moss,$80,USD');
    expect(plan.creators.flatMap(({ fees: { asked } }) => asked.map(({ value }) => value))).toEqual([
      { amount: 500, currency: 'CAD' },
      { amount: 1500, currency: 'AUD' },
      { amount: 80, currency: 'USD' },
    ]);
    expect(feesUnder('Fee (CAD)', ['$500', '$1.5k']).fees).toEqual([
      { amount: 500, currency: 'CAD' },
      { amount: 1500, currency: 'CAD' },
    ]);
  });

  it('"$" among other dollars is asked about once, and without them is the US dollar', () => {
    const mixed = ['C$300', '$500', '$1.5k', '€80'];
    const { plan, fees: open } = feesUnder('Fee', mixed);
    expect(open.map(({ currency }) => currency)).toEqual(['CAD', 'EUR']);
    expect(plan.questions).toMatchObject([{ id: 'currency:1', code: 'currency', count: 2 }]);
    expect(plan.questions[0]?.answers).toContain('CAD');
    expect(feesUnder('Fee', mixed, { 'currency:1': 'CAD' }).fees.map(({ currency }) => currency)).toEqual([
      'CAD',
      'CAD',
      'CAD',
      'EUR',
    ]);
    const beside = planOf('Instagram,Fee,Currency\n@ann.lee,$500,CAD\n@bob_t,$200,');
    expect(beside.questions).toMatchObject([{ code: 'currency', cells: [{ line: 3, cell: '$200' }] }]);
    expect(feesUnder('Fee', ['$500', '€80']).fees.map(({ currency }) => currency)).toEqual(['USD', 'EUR']);
  });

  it('a code behind the amount says which dollar is meant', () => {
    expect(feesUnder('Fee', ['$500 CAD', '$2,000.00 MXN', '$1.5k AUD', '$80 USD']).fees).toEqual([
      { amount: 500, currency: 'CAD' },
      { amount: 2000, currency: 'MXN' },
      { amount: 1500, currency: 'AUD' },
      { amount: 80, currency: 'USD' },
    ]);
    const two = feesUnder('Fee', ['€500 CHF', '€80', '€90', '€70']);
    expect(refusedCellsIn(two.plan)).toEqual(['2 €500 CHF not-an-amount']);
  });

  it('an amount that names another currency than the column beside it is refused, and both stay readable', () => {
    const rows = ['€201,CHF', '£1.5k,USD', 'US$90,CAD', '$500 CAD,AUD', '300,EUR', '€400,EUR'];
    const plan = planOf(
      `Instagram,Fee,Currency\n${rows.map((row, at) => `@user_${at}${at},${row}`).join('\n')}`,
    );
    expect(refusedCellsIn(plan)).toEqual(
      ['2 €201', '3 £1.5k', '4 US$90', '5 $500 CAD'].map((cell) => `${cell} two-currencies`),
    );
    expect(plan.creators[0]?.notes).toEqual(['Currency: CHF', 'Fee: €201']);
    expect(plan.creators.flatMap(({ fees: { asked } }) => asked.map(({ value }) => value))).toEqual([
      { amount: 300, currency: 'EUR' },
      { amount: 400, currency: 'EUR' },
    ]);
    expect(plan.questions).toEqual([]);
  });

  it('a yen sign of Shift_JIS is one', () => {
    expect(feesUnder('単価', ['\\30,000', '50000円']).fees).toEqual([
      { amount: 30_000, currency: 'JPY' },
      { amount: 50_000, currency: 'JPY' },
    ]);
  });

  it('a sign that several currencies share is asked about once', () => {
    expect(feesUnder('Price', ['¥50,000', '¥8,000']).plan.questions).toMatchObject([
      { id: 'currency:1', count: 2 },
    ]);
    expect(feesUnder('Price', ['¥50,000'], { 'currency:1': 'JPY' }).fees).toEqual([
      { amount: 50_000, currency: 'JPY' },
    ]);
  });

  it('a sign that several currencies share is settled by the amounts beside it', () => {
    const { fees: inYen, plan } = feesUnder('単価', ['50000円', '¥30000', '後で']);
    expect(inYen).toEqual([
      { amount: 50_000, currency: 'JPY' },
      { amount: 30_000, currency: 'JPY' },
    ]);
    expect(questionsIn(plan)).toEqual([]);
    expect(feesUnder('报价', ['1.2万元', '¥5,000']).fees.map(({ currency }) => currency)).toEqual([
      'CNY',
      'CNY',
    ]);
  });

  it.each([
    ['kr', ['2017 kr', '319,-'], 'SEK', 319],
    ['kr', ['2017 kronor', '319'], 'DKK', 319],
    ['¥', ['¥2017', '319'], 'JPY', 319],
    ['ريال', ['2017 ريال', '319'], 'SAR', 319],
    ['rs', ['Rs 2017', '319'], 'PKR', 319],
  ])('an amount in %s is never in the currency of amounts without a sign: %j', (sign, cells, code, bare) => {
    const own = `currency:1:${sign}`;
    expect(feesUnder('Fee', cells).plan.questions).toMatchObject([
      { id: 'currency:1', count: 1, answers: [] },
      { id: own, count: 1, answers: expect.arrayContaining([code]), suggested: null },
    ]);
    const inEuro = feesUnder('Fee', cells, { 'currency:1': 'EUR' });
    expect(inEuro.fees).toEqual([{ amount: bare, currency: 'EUR' }]);
    expect(inEuro.plan.questions).toMatchObject([{ id: own, count: 1 }]);
    expect(inEuro.plan.creators[0]?.notes).toEqual([`Fee: ${cells[0]}`]);
    expect(feesUnder('Fee', cells, { 'currency:1': 'EUR', [own]: code }).fees).toEqual([
      { amount: 2017, currency: code },
      { amount: bare, currency: 'EUR' },
    ]);
    // One answer is enough where the amounts without a sign are in it as well.
    expect(feesUnder('Fee', cells, { 'currency:1': code }).fees).toEqual([
      { amount: 2017, currency: code },
      { amount: bare, currency: code },
    ]);
  });

  it.each([
    ['the heading', 'Fee (EUR)', ['2017 kr', '300'], undefined],
    ['the other amounts', 'Fee', ['2017 kr', '300 €'], undefined],
    ['a wrong answer', 'Fee', ['2017 kr', '300 €'], { 'currency:1': 'EUR' }],
  ])('a sign that cannot be the currency of %s is asked about', (_, heading, cells, answers) => {
    const { fees: read, plan } = feesUnder(heading, cells, answers);
    expect(read).toEqual([{ amount: 300, currency: 'EUR' }]);
    expect(plan.questions).toMatchObject([
      { code: 'currency', count: 1, answers: expect.arrayContaining(['SEK']) },
    ]);
  });

  it('a sign in the column of currencies is asked about as one in the amount', () => {
    const text = 'Instagram,Fee,Currency\nmaya_q,2017,kr\ntom_q,300,EUR\nann_q,500,';
    const plan = planOf(text, { answers: { 'currency:1': 'EUR', 'currency:1:kr': 'NOK' } });
    expect(questionsIn(planOf(text))).toEqual(['currency:1', 'currency:1:kr']);
    expect(plan.creators.map(({ fees }) => fees.asked?.[0]?.value)).toEqual([
      { amount: 2017, currency: 'NOK' },
      { amount: 300, currency: 'EUR' },
      { amount: 500, currency: 'EUR' },
    ]);
  });

  it('amounts without a currency are asked about once', () => {
    expect(feesUnder('报价', ['5万', '8000']).plan.questions).toMatchObject([{ id: 'currency:1', count: 2 }]);
    expect(feesUnder('报价', ['5万', '8000'], { 'currency:1': 'CNY' }).fees).toEqual([
      { amount: 50_000, currency: 'CNY' },
      { amount: 8000, currency: 'CNY' },
    ]);
  });

  it('a bare number beside amounts in one currency is asked about, with that one suggested', () => {
    expect(feesUnder('Fee', ['$400', '250']).plan.questions).toMatchObject([
      { id: 'currency:1', count: 1, suggested: 'USD' },
    ]);
  });
});
