import { describe, expect, it } from 'vitest';
import { followersIn, planOf, profilesIn, questionsIn, refusalsIn, refusedCellsIn } from './plan-of';

describe('whose row it is', () => {
  it.each([
    ['a link', 'link', 'https://www.instagram.com/maya.bakes/?hl=de', 'instagram:maya.bakes'],
    ['a link without https', 'link', 'tiktok.com/@tom.rides', 'tiktok:tom.rides'],
    [
      'the link of a video',
      'link',
      'https://www.tiktok.com/@tom.rides/video/7571863205253770001',
      'tiktok:tom.rides',
    ],
    ['a mobile link', 'link', 'https://m.youtube.com/@lina', 'youtube:lina'],
    ['an old address', 'link', 'https://twitter.com/maya', 'x:maya'],
    ['a heading with the platform', 'IG handle', '@maya.bakes', 'instagram:maya.bakes'],
    ['the name of a platform as heading', 'TikTok', 'tom.rides', 'tiktok:tom.rides'],
    ['a platform behind the handle', 'handle', '@maya.bakes (IG)', 'instagram:maya.bakes'],
    ['a handle that looks like an address', 'Instagram', 'paperlantern.co', 'instagram:paperlantern.co'],
    ['an old name of a channel', 'link', 'https://www.youtube.com/c/MayaBakes', 'youtube:c/MayaBakes'],
    ['a mark of direction', 'Instagram', '\u200fdana.art', 'instagram:dana.art'],
  ])('is known from %s', (_, heading, cell, profile) => {
    expect(profilesIn(planOf(`${heading},name\n${cell},A B`))).toEqual([profile]);
  });

  it('keeps the capitals of a channel id', () => {
    const ids = ['UCp1GAawTCEe6OQxLdUaBcDA', 'UCp1GAawTCEe6OQxLdUAbCdA'];
    const plan = planOf(`channel id,title\n${ids.map((id) => `${id},T`).join('\n')}`);
    expect(profilesIn(plan)).toEqual(ids.map((id) => `youtube:${id}`));
  });

  it('takes an id and a handle in one row for one channel', () => {
    const plan = planOf('handle,channel url\n@lina,https://www.youtube.com/channel/UCp1GAawTCEe6OQxLdUaBcDA');
    expect(plan.creators[0]?.profiles).toMatchObject([
      { handle: 'lina', accountId: 'UCp1GAawTCEe6OQxLdUaBcDA' },
    ]);
  });

  it.each([
    ['platform,handle,link', 'instagram,maya,https://www.instagram.com/lina/', 'handle-contradicts-link'],
    ['platform,link', 'tiktok,https://www.instagram.com/maya/', 'platform-contradicts-link'],
    ['TikTok link,name', 'https://www.instagram.com/maya/,Maya', 'heading-contradicts-link'],
    ['link,name', 'https://vm.tiktok.com/ZMabc/,Maya', 'short-link'],
    ['link,name', 'https://www.instagram.com/p/DAbCdEf1234/,Maya', 'post-without-author'],
    ['link,name', 'https://www.instagram.com/explore/,Maya', 'no-profile-link'],
    ['link,name', 'https://maya.example/about,Maya', 'other-site'],
    ['platform,handle', 'instagram,Maya Lind', 'name-not-handle'],
    ['platform,handle', 'instagram,maya_salazón', 'not-a-handle'],
    ['platform,handle', 'Pinterest,maya_q', 'platform-not-read'],
    ['platform,handle', 'instagram,1-Mar', 'changed-by-sheet'],
    ['platform,handle', 'instagram,1.23E+15', 'changed-by-sheet'],
    ['platform,handle', 'instagram,N/A', 'no-account'],
  ])('is refused with the reason: %s / %s', (headings, row, reason) => {
    // Good rows beside it, so that the column is what its heading says.
    const good = headings
      .split(',')
      .map((heading) =>
        /link/i.test(heading)
          ? /TikTok/.test(headings)
            ? 'https://www.tiktok.com/@ann_q'
            : 'https://www.instagram.com/ann_q/'
          : { platform: 'instagram', handle: 'ann_q', name: 'Ann Q' }[heading],
      );
    const plan = planOf(`${headings}\n${good.join(',')}\n${good.join(',')}\n${row}`);
    expect(refusalsIn(plan)).toEqual([`4 ${reason}`]);
    expect(plan.creators).toHaveLength(1);
  });

  it.each([
    ['7', '007'],
    ['1.00E+05', '1e5'],
    ['1-Mar', 'mar.1'],
    ['"1,00E+05"', '1e5'],
  ])('is repaired from the link where a sheet made %s of %s', (cell, handle) => {
    const plan = planOf(
      `platform,handle,profile_url\ninstagram,${cell},https://www.instagram.com/${handle}/\ninstagram,ann_q,https://www.instagram.com/ann_q/`,
    );
    expect(profilesIn(plan)).toEqual([`instagram:${handle}`, 'instagram:ann_q']);
    expect(plan.remarks).toContainEqual({ code: 'repaired-handles', rows: 1 });
  });

  it('makes one creator of several profiles in a row, each with its own followers', () => {
    const plan = planOf(
      'Name,Twitter,Twitter followers,Instagram,Instagram followers\nMaya,@maya_x,"1,214",@maya.ig,94.6K\nTom,@tom_x,88,N/A,',
    );
    expect(plan.creators).toHaveLength(2);
    expect(plan.creators[0]?.profiles).toMatchObject([
      { key: 'x:maya_x', followers: [{ value: { value: 1214 } }] },
      { key: 'instagram:maya.ig', followers: [{ value: { low: 94_600, high: 94_699 } }] },
    ]);
    expect(plan.creators[1]?.profiles).toHaveLength(1);
  });

  it('never puts one number on two profiles', () => {
    const plan = planOf('handle,platform,followers\nmaya_q,IG + TikTok,33K\ntom_q,Instagram,900', {
      answers: { 'two-platforms:1': 'both' },
    });
    expect(followersIn(plan)).toEqual({ maya_q: [], tom_q: [900] });
    expect(refusedCellsIn(plan)).toEqual(['2 33K whose']);
    expect(plan.creators[0]?.notes).toEqual(['followers: 33K']);
  });

  it('asks once for the platform of all handles, and takes the answer', () => {
    const text = 'Username,Followers\n@maya_q,1200\n@tom_q,900';
    expect(planOf(text).questions).toMatchObject([{ id: 'platform', count: 2 }]);
    expect(planOf(text).creators).toEqual([]);
    expect(profilesIn(planOf(text, { answers: { platform: 'tiktok' } }))).toEqual([
      'tiktok:maya_q',
      'tiktok:tom_q',
    ]);
  });

  it('asks once whether single words among names are handles', () => {
    const text =
      'name,platform\nTorrelo,YouTube\nCuadernos de Nube,YouTube\nnutria_q,Instagram\nPedal,TikTok';
    expect(planOf(text).questions).toMatchObject([{ id: 'single-words:0', count: 2 }]);
    expect(profilesIn(planOf(text))).toEqual(['instagram:nutria_q']);
    expect(planOf(text, { answers: { 'single-words:0': 'handles' } }).creators).toHaveLength(3);
  });

  it('joins rows that share a profile, and no others', () => {
    const plan = planOf(
      'Instagram,email,followers\nmaya_q,a@b.example,1200\nTom_q,a@b.example,900\nMAYA_Q,c@d.example,1300',
    );
    expect(plan.creators.map(({ lines }) => lines)).toEqual([[2, 4], [3]]);
    expect(plan.creators[0]?.email.map(({ value }) => value)).toEqual(['a@b.example', 'c@d.example']);
    expect(followersIn(plan).maya_q).toEqual([1200, 1300]);
  });

  it('takes two ways to write one number for one number', () => {
    expect(followersIn(planOf('Instagram,followers\nmaya_q,8.4k\nmaya_q,8455'))).toEqual({ maya_q: [8455] });
  });

  it('believes nothing of a row whose cells have moved', () => {
    const plan = planOf(
      'handle,name,platform,followers,rate %,country\nmaya_q,Maya,tiktok,1200,3.2,DE\ntom_q,Tom tiktok,900,2.1,US,\nann_q,Ann,youtube,55,1.1,FR',
    );
    expect(refusalsIn(plan)).toEqual(['3 shifted']);
  });

  it('believes nothing of a row with more cells than columns', () => {
    expect(refusalsIn(planOf('Instagram,notes\nmaya_q,nice\ntom_q,nice, but late'))).toEqual([
      '3 more-cells-than-columns',
    ]);
  });

  it('sees rows inside a cell', () => {
    const plan = planOf(
      'platform,handle,notes\ninstagram,maya_q,"a\ninstagram,tom_q,b\ninstagram,lina_q,c"\ninstagram,ann_q,d',
    );
    expect(refusalsIn(plan)).toEqual(['2 rows-inside-cell']);
  });

  it('says at once that a list has no profiles', () => {
    const plan = planOf('Name;City;Followers\nВасилина;Москва;40 682\nАртур;Пермь;5 231');
    expect(plan).toMatchObject({ nothingBecause: 'no-account-column', questions: [] });
  });
});

describe('numbers', () => {
  const followers = (...cells: string[]) => {
    const rows = cells.map((cell, at) => `user_${String.fromCharCode(97 + at)}\t${cell}`);
    return planOf(`Instagram\tFollowers\n${rows.join('\n')}`);
  };

  it.each([
    [
      ['1.214', '94,6K'],
      [1214, 94_600],
    ],
    [
      ['1,214', '94.6K'],
      [1214, 94_600],
    ],
    [
      ['40 682', '5 231'],
      [40_682, 5231],
    ],
    [
      ['12.5万', '8w', '86000', '2.3亿'],
      [125_000, 80_000, 86_000, 230_000_000],
    ],
    [
      ['1,2 Mio.', '250 Tsd.'],
      [1_200_000, 250_000],
    ],
    [
      ['12 тыс.', '1,5 млн'],
      [12_000, 1_500_000],
    ],
    [
      ['5 lakh', '1.2 crore'],
      [500_000, 12_000_000],
    ],
    [
      ['12rb', '1,5 juta'],
      [12_000, 1_500_000],
    ],
    [
      ['٤٥٬٢٠٠', '４５００'],
      [45_200, 4500],
    ],
    [
      ['~40k', '1.2M followers'],
      [40_000, 1_200_000],
    ],
    [
      ['3만', '5천'],
      [30_000, 5000],
    ],
    [
      ["12'400", '900'],
      [12_400, 900],
    ],
    [
      ['125 bin', '1,2 milyon'],
      [125_000, 1_200_000],
    ],
  ])('are read in the style of their column: %j', (cells, expected) => {
    const plan = followers(...cells);
    expect(Object.values(followersIn(plan)).flat()).toEqual(expected);
    expect(questionsIn(plan)).toEqual([]);
  });

  it.each([
    ['Followers (K)', ['12.5', '900'], [12_500, 900_000]],
    ['粉丝量(w)', ['12.5', '8'], [125_000, 80_000]],
    ['Abonnenten in Tsd.', ['12,5', '900'], [12_500, 900_000]],
    ['Подписчики (тыс.)', ['12', '9'], [12_000, 9000]],
  ])('have the unit of their heading: %s', (heading, cells, expected) => {
    const rows = cells.map((cell, at) => `user_${String.fromCharCode(97 + at)}\t${cell}`);
    expect(Object.values(followersIn(planOf(`Instagram\t${heading}\n${rows.join('\n')}`))).flat()).toEqual(
      expected,
    );
  });

  it('are asked about once where the column does not settle them', () => {
    const plan = followers('12.000', '8.000', '500');
    expect(questionsIn(plan)).toEqual(['decimal-mark:1']);
    const answered = planOf('Instagram\tFollowers\nmaya_q\t12.000\ntom_q\t8.000', {
      answers: { 'decimal-mark:1': ',' },
    });
    expect(Object.values(followersIn(answered)).flat()).toEqual([12_000, 8000]);
  });

  it('that a sheet cut short are refused and not stretched', () => {
    const plan = followers('40,200,000', '7,300,000', '745,000', '160,8');
    expect(refusedCellsIn(plan)).toEqual(['5 160,8 cut-number']);
    expect(followersIn(plan).user_a).toEqual([40_200_000]);
  });

  it('that are only a bound are refused', () => {
    expect(refusedCellsIn(followers('100K+', '900', '1200'))).toEqual(['2 100K+ only-a-bound']);
  });

  it('0 is not known until the user says otherwise', () => {
    const plan = followers('0', '900', 'N/A', '-', 'add later');
    expect(plan.questions).toMatchObject([{ id: 'zero:1', count: 1, meanwhile: 'not-known' }]);
    expect(Object.values(followersIn(plan)).flat()).toEqual([900]);
  });
});

describe('rates', () => {
  const rates = (heading: string, cells: readonly string[], answers = {}) => {
    const plan = planOf(
      `Instagram\t${heading}\n${cells.map((cell, at) => `user_${String.fromCharCode(97 + at)}\t${cell}`).join('\n')}`,
      { answers },
    );
    return {
      percent: plan.creators.flatMap(({ profiles }) =>
        profiles.flatMap((one) => one.engagementRate.map(({ value }) => value.percent)),
      ),
      questions: questionsIn(plan),
    };
  };

  it.each([
    ['Engagement rate', ['4.2%', '0,91%'], [4.2, 0.91]],
    ['Engagement rate', ['3.4', '0.8', '12'], [3.4, 0.8, 12]],
    ['ER (%)', ['0.4', '0.8'], [0.4, 0.8]],
    ['Engagement rate', ['4.2%', '3.9'], [4.2, 3.9]],
    ['Etkileşim', ['%4,2', '3,1%'], [4.2, 3.1]],
    ['معدل التفاعل', ['٣٫٢٪', '٢٫١٪'], [3.2, 2.1]],
  ])('are percent where the column says so: %s %j', (heading, cells, expected) => {
    expect(rates(heading, cells)).toEqual({ percent: expected, questions: [] });
  });

  it('are asked about where all are below one', () => {
    expect(rates('Engagement rate', ['0.031', '0.054'])).toEqual({ percent: [], questions: ['rate-unit:1'] });
    expect(rates('Engagement rate', ['0.031', '0.054'], { 'rate-unit:1': 'share' }).percent).toEqual([
      3.1, 5.4,
    ]);
  });

  it('in brackets are settled by the followers of the row', () => {
    const plan = planOf(
      'handle,link,Followers,Engagement\n@maya_q,https://x.com/maya_q,140800,56.33(0.04)\n@tom_q,https://x.com/tom_q,22310,140.1(0.63)',
    );
    expect(plan.creators.flatMap(({ profiles }) => profiles[0]?.engagementRate[0]?.value.percent)).toEqual([
      0.04, 0.63,
    ]);
    expect(questionsIn(plan)).toEqual([]);
  });
});

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

  it('a sign that several currencies share is asked about once', () => {
    expect(fees('Price', ['¥50,000', '¥8,000']).plan.questions).toMatchObject([
      { id: 'currency:1', count: 2 },
    ]);
    expect(fees('Price', ['¥50,000'], { 'currency:1': 'JPY' }).fees).toEqual([
      { amount: 50_000, currency: 'JPY' },
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
  });
});
