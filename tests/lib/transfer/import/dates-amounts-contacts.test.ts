import { describe, expect, it } from 'vitest';
import { planOf, questionsIn, refusedCellsIn } from './plan-of';

describe('dates, amounts and contacts', () => {
  const sent = (...cells: string[]) =>
    planOf(
      `Instagram\tSent\n${cells.map((cell, at) => `user_${String.fromCharCode(97 + at)}\t${cell}`).join('\n')}`,
    );
  const ownIn = (plan: ReturnType<typeof planOf>) => plan.creators.map(({ own }) => own[0]?.values[0]?.value);

  it('have the order that one date of the column proves', () => {
    expect(ownIn(sent('2/26/26', '3/1/26'))).toEqual(['2026-02-26', '2026-03-01']);
    expect(ownIn(sent('26/2/2026', '3/1/2026'))).toEqual(['2026-02-26', '2026-01-03']);
    expect(ownIn(sent('1.3.2026', '2026年3月4日'))).toEqual(['2026-03-01', '2026-03-04']);
    expect(ownIn(sent('4 mars 2026', 'Mar 5, 2026', '6. März 2026'))).toEqual([
      '2026-03-04',
      '2026-03-05',
      '2026-03-06',
    ]);
  });

  it('are asked about once where nothing proves their order', () => {
    expect(sent('03/04/2026', '05/06/2026').questions).toMatchObject([{ id: 'date-order:1', count: 2 }]);
  });

  it('are refused alone where a cell is no date', () => {
    const plan = sent('2026-02-26', '2026-02-27', '1');
    expect(refusedCellsIn(plan)).toEqual(['4 1 not-a-date']);
    expect(plan.creators).toHaveLength(3);
  });

  const fees = (heading: string, cells: readonly string[], answers = {}) => {
    const plan = planOf(
      `Instagram\t${heading}\n${cells.map((cell, at) => `user_${String.fromCharCode(97 + at)}\t${cell}`).join('\n')}`,
      { answers },
    );
    return { fees: plan.creators.flatMap(({ fees: { asked } }) => asked.map(({ value }) => value)), plan };
  };

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
    expect(fees(heading, cells).fees).toEqual(expected.map(([amount, currency]) => ({ amount, currency })));
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

  it('"$" is the dollar beside it, or that of the heading', () => {
    const plan = planOf('Instagram,Fee,Currency\n@ann.lee,$500,CAD\n@bob_t,$1.5k,AUD\n@cy.moss,$80,USD');
    expect(plan.creators.flatMap(({ fees: { asked } }) => asked.map(({ value }) => value))).toEqual([
      { amount: 500, currency: 'CAD' },
      { amount: 1500, currency: 'AUD' },
      { amount: 80, currency: 'USD' },
    ]);
    expect(fees('Fee (CAD)', ['$500', '$1.5k']).fees).toEqual([
      { amount: 500, currency: 'CAD' },
      { amount: 1500, currency: 'CAD' },
    ]);
  });

  it('"$" among other dollars is asked about once, and without them is the US dollar', () => {
    const mixed = ['C$300', '$500', '$1.5k', '€80'];
    const { plan, fees: open } = fees('Fee', mixed);
    expect(open.map(({ currency }) => currency)).toEqual(['CAD', 'EUR']);
    expect(plan.questions).toMatchObject([{ id: 'currency:1', code: 'currency', count: 2 }]);
    expect(plan.questions[0]?.answers).toContain('CAD');
    expect(fees('Fee', mixed, { 'currency:1': 'CAD' }).fees.map(({ currency }) => currency)).toEqual([
      'CAD',
      'CAD',
      'CAD',
      'EUR',
    ]);
    const beside = planOf('Instagram,Fee,Currency\n@ann.lee,$500,CAD\n@bob_t,$200,');
    expect(beside.questions).toMatchObject([{ code: 'currency', cells: [{ line: 3, cell: '$200' }] }]);
    expect(fees('Fee', ['$500', '€80']).fees.map(({ currency }) => currency)).toEqual(['USD', 'EUR']);
  });

  it('a code behind the amount says which dollar is meant', () => {
    expect(fees('Fee', ['$500 CAD', '$2,000.00 MXN', '$1.5k AUD', '$80 USD']).fees).toEqual([
      { amount: 500, currency: 'CAD' },
      { amount: 2000, currency: 'MXN' },
      { amount: 1500, currency: 'AUD' },
      { amount: 80, currency: 'USD' },
    ]);
    const two = fees('Fee', ['€500 CHF', '€80', '€90', '€70']);
    expect(refusedCellsIn(two.plan)).toEqual(['2 €500 CHF not-an-amount']);
  });

  it.each([
    ['Fee (kEUR)', ['0.3', '1.2', '2'], [300, 1200, 2000]],
    ['Fee (k€)', ['0.3', '1.2', '2'], [300, 1200, 2000]],
    ['Budget in TEUR', ['0,3', '1,2', '2'], [300, 1200, 2000]],
  ])('a heading of thousands gives amounts in thousands: %s', (heading, cells, amounts) => {
    expect(fees(heading, cells).fees).toEqual(amounts.map((amount) => ({ amount, currency: 'EUR' })));
    expect(refusedCellsIn(fees(heading, [...cells, '2k']).plan)).toEqual(['5 2k shown-as-other']);
  });

  it('a yen sign of Shift_JIS is one', () => {
    expect(fees('単価', ['\\30,000', '50000円']).fees).toEqual([
      { amount: 30_000, currency: 'JPY' },
      { amount: 50_000, currency: 'JPY' },
    ]);
  });

  it('a sign that several currencies share is asked about once', () => {
    expect(fees('Price', ['¥50,000', '¥8,000']).plan.questions).toMatchObject([
      { id: 'currency:1', count: 2 },
    ]);
    expect(fees('Price', ['¥50,000'], { 'currency:1': 'JPY' }).fees).toEqual([
      { amount: 50_000, currency: 'JPY' },
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
    expect(fees('Fee', cells).plan.questions).toMatchObject([
      { id: 'currency:1', count: 1, answers: [] },
      { id: own, count: 1, answers: expect.arrayContaining([code]), suggested: null },
    ]);
    const inEuro = fees('Fee', cells, { 'currency:1': 'EUR' });
    expect(inEuro.fees).toEqual([{ amount: bare, currency: 'EUR' }]);
    expect(inEuro.plan.questions).toMatchObject([{ id: own, count: 1 }]);
    expect(inEuro.plan.creators[0]?.notes).toEqual([`Fee: ${cells[0]}`]);
    expect(fees('Fee', cells, { 'currency:1': 'EUR', [own]: code }).fees).toEqual([
      { amount: 2017, currency: code },
      { amount: bare, currency: 'EUR' },
    ]);
    // One answer is enough where the amounts without a sign are in it as well.
    expect(fees('Fee', cells, { 'currency:1': code }).fees).toEqual([
      { amount: 2017, currency: code },
      { amount: bare, currency: code },
    ]);
  });

  it.each([
    ['the heading', 'Fee (EUR)', ['2017 kr', '300'], undefined],
    ['the other amounts', 'Fee', ['2017 kr', '300 €'], undefined],
    ['a wrong answer', 'Fee', ['2017 kr', '300 €'], { 'currency:1': 'EUR' }],
  ])('a sign that cannot be the currency of %s is asked about', (_, heading, cells, answers) => {
    const { fees: read, plan } = fees(heading, cells, answers);
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
    expect(fees('报价', ['5万', '8000']).plan.questions).toMatchObject([{ id: 'currency:1', count: 2 }]);
    expect(fees('报价', ['5万', '8000'], { 'currency:1': 'CNY' }).fees).toEqual([
      { amount: 50_000, currency: 'CNY' },
      { amount: 8000, currency: 'CNY' },
    ]);
  });

  it('what is more than an amount goes to the notes', () => {
    const { fees: read, plan } = fees('Fee', ['$350 + 10%', '$200', 'product only', 'TBD']);
    expect(read).toEqual([{ amount: 200, currency: 'USD' }]);
    expect(plan.creators.flatMap(({ notes }) => notes)).toEqual([
      'Fee: $350 + 10%',
      'Fee: product only',
      'Fee: TBD',
    ]);
  });

  it('what cannot be read goes to the notes from every kind of column', () => {
    const plan = planOf(
      [
        'Instagram,Followers,ER %,Last contacted,Avg. views,Updated,Fee (EUR)',
        'maya_q,1200,3.4%,2026-03-01,900,2026-03-01,450',
        'tom_q,many,high,2026-04-31,lots,soon,a lot',
        'lea_q,900,2.9%,2026-04-02,800,2026-03-02,500',
      ].join('\n'),
    );
    expect(plan.creators.map(({ notes }) => notes)).toEqual([
      [],
      [
        ...['Followers: many', 'ER %: high', 'Last contacted: 2026-04-31', 'Avg. views: lots'],
        ...['Updated: soon', 'Fee (EUR): a lot'],
      ],
      [],
    ]);
  });

  it('an amount whose currency nobody names stays readable until the question is answered', () => {
    const open = planOf('Instagram,Fee\nmaya_q,750');
    expect(open.creators[0]?.notes).toEqual(['Fee: 750']);
    const id = open.questions[0]?.id ?? '';
    const answered = planOf('Instagram,Fee\nmaya_q,750', { answers: { [id]: 'EUR' } });
    expect(answered.creators[0]?.notes).toEqual([]);
  });

  const contactsIn = (heading: string, ...cells: string[]) => {
    const filler = ['@one_a\tone@x.example', '@two_b\ttwo@x.example', '@tre_c\ttre@x.example'];
    const rows = cells.map((cell, at) => `@user_${at}${at}\t${cell}`);
    const plan = planOf(`Instagram\t${heading}\n${[...rows, ...filler].join('\n')}`);
    return {
      plan,
      found: plan.creators.slice(0, cells.length).map(({ email, phone, notes }) => ({
        email: email[0]?.value,
        phone: phone[0]?.value,
        notes,
      })),
    };
  };

  it.each([
    ['+44 7700 900123', undefined, '+44 7700 900123', false],
    ['0171-5550177', undefined, '0171-5550177', false],
    ['eva@fir.example / +44 7700 900123', 'eva@fir.example', '+44 7700 900123', false],
    ['Tel. 040 5550199, Mail: nord@fir.example', 'nord@fir.example', '040 5550199', false],
    ['Frau Kern, kern@fir.example', 'kern@fir.example', undefined, true],
    ['gia@hop.example / mgmt@hop.example', 'gia@hop.example', undefined, true],
    ['2026-03-01', undefined, undefined, true],
    ['ask Jo', undefined, undefined, true],
  ])('a column of addresses may have numbers: %s', (cell, email, phone, isNoted) => {
    const [found] = contactsIn('E-mail', cell).found;
    expect(found).toEqual({ email, phone, notes: isNoted ? [`E-mail: ${cell}`] : [] });
  });

  it('a column of numbers may have addresses', () => {
    const plan = planOf(
      'Instagram,Phone\n@ann.lee,+44 7700 900123\n@bob_t,040 5550199\n@cy.moss,cy@x.example',
    );
    expect(plan.creators.map(({ email, phone }) => (email[0] ?? phone[0])?.value)).toEqual([
      '+44 7700 900123',
      '040 5550199',
      'cy@x.example',
    ]);
  });

  it('cells of a column of contacts that are none are counted', () => {
    const { plan } = contactsIn('E-mail', 'ask her manager Jo', 'see bio', '0171-5550177');
    expect(plan.remarks).toEqual([{ code: 'contacts-in-note', at: 1, cells: 2 }]);
  });

  it('"do not contact" survives in whichever column it stands', () => {
    const plan = planOf(
      'Instagram,Contact info\nmaya_q,do not contact\ntom_q,tom@rides.example\nann_q,contact through Lina',
    );
    expect(
      plan.creators.map(({ doNotContact, email, notes }) => [doNotContact, email[0]?.value, ...notes]),
    ).toEqual([
      [true, undefined, 'Contact info: do not contact'],
      [false, 'tom@rides.example'],
      [false, undefined, 'Contact info: contact through Lina'],
    ]);
    const flagged = planOf('Instagram,Blacklist\nmaya_q,x\ntom_q,');
    expect(flagged.creators.map(({ doNotContact }) => doNotContact)).toEqual([true, false]);
  });

  it('a country is the same in every language', () => {
    const plan = planOf('Instagram,Country\nmaya_q,美国\ntom_q,Deutschland\nann_q,FR');
    expect(plan.creators.map(({ own }) => own[0]?.values[0]?.value)).toEqual(['US', 'DE', 'FR']);
  });

  it('scores that a sheet took for dates stay as they are, with a remark', () => {
    const plan = planOf('Instagram,Score\nmaya_q,04-mai\ntom_q,4-5\nann_q,05-mai');
    expect(plan.creators[0]?.own[0]?.values[0]?.value).toBe('04-mai');
    expect(plan.remarks).toEqual([{ code: 'values-became-dates', at: 1, cells: 2 }]);
    expect(planOf('Instagram,Fit\nmaya_q,05. Apr\ntom_q,3').remarks).toMatchObject([{ cells: 1 }]);
  });

  it.each(['68 EUR', 'EUR 68', '15 Tsd', '12 Mio'])('an amount is no score: "%s"', (amount) => {
    expect(planOf(`Instagram,Fee 2025 paid\nmaya_q,${amount}\ntom_q,on request\nann_q,gift`).remarks).toEqual(
      [],
    );
    expect(planOf(`Instagram,Kept\nmaya_q,${amount}\ntom_q,05. Apr\nann_q,gift`).remarks).toMatchObject([
      { code: 'values-became-dates', cells: 1 },
    ]);
  });

  it.each(['Follow-up date', 'Last contact', 'Wiedervorlage', 'Sent', 'Due'])(
    'days without a year under "%s" are no scores',
    (heading) => {
      const plan = planOf(`Instagram,${heading}\nmaya_q,12-Mar\ntom_q,3-Apr\nann_q,soon`);
      expect(plan.remarks).toEqual([]);
    },
  );

  it('a sign that several currencies share is settled by the amounts beside it', () => {
    const { fees: inYen, plan } = fees('単価', ['50000円', '¥30000', '後で']);
    expect(inYen).toEqual([
      { amount: 50_000, currency: 'JPY' },
      { amount: 30_000, currency: 'JPY' },
    ]);
    expect(questionsIn(plan)).toEqual([]);
    expect(fees('报价', ['1.2万元', '¥5,000']).fees.map(({ currency }) => currency)).toEqual(['CNY', 'CNY']);
  });

  it('a bare number beside amounts in one currency is asked about, with that one suggested', () => {
    expect(fees('Fee', ['$400', '250']).plan.questions).toMatchObject([
      { id: 'currency:1', count: 1, suggested: 'USD' },
    ]);
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
    const { fees: read, plan } = fees(heading, cells);
    expect(plan.columns[1]?.meaning).toBe('fee-asked');
    expect(read.map(({ currency }) => currency)).toEqual(currencies);
  });

  it('an amount of 0 is not known', () => {
    expect(fees('Honorar', ['0 €', '300 €']).fees).toEqual([{ amount: 300, currency: 'EUR' }]);
  });

  it.each([
    ['Honorar', '450,- €', 450, 'EUR'],
    ['Honorar', '1.200,— €', 1200, 'EUR'],
    ['Gage', 'CHF 450.-', 450, 'CHF'],
  ])('an amount without cents may end in a dash: %s %s', (heading, cell, amount, currency) => {
    expect(fees(heading, [cell, cell]).fees[0]).toEqual({ amount, currency });
  });
});
