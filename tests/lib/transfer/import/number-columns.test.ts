import { describe, expect, it } from 'vitest';
import { followersIn, planOf, questionsIn, refusedCellsIn } from './plan-of';

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

  it.each([
    ['ca. 5000', 4500, 5499],
    ['~12.340', 12_335, 12_344],
    ['about 12,345', 12_345, 12_345],
    ['94.6K', 94_600, 94_699],
  ])('%s has the range of what it says', (cell, low, high) => {
    const [profile] = followers(cell).creators[0]?.profiles ?? [];
    expect(profile?.followers[0]?.value).toMatchObject({ low, high });
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

  it.each([
    ['Takipçi Sayısı', ['850 B', '1,2 Mn', '45,6 Bin'], [850_000, 1_200_000, 45_600]],
    ['Подписчики', ['12,5К', '1,2М'], [12_500, 1_200_000]],
    ['구독자', ['12만5천', '3.2천'], [125_000, 3200]],
    ['ผู้ติดตาม', ['1.2 แสน', '5 หมื่น', '3พัน', '1.5 ล้าน'], [120_000, 50_000, 3_000, 1_500_000]],
    ['Người theo dõi', ['1,2 triệu', '250 nghìn', '98 ngàn'], [1_200_000, 250_000, 98_000]],
    ['Ακόλουθοι', ['12,4 χιλ.', '1,2 εκ.'], [12_400, 1_200_000]],
    ['עוקבים', ['25 אלף', '1.2 מיליון'], [25_000, 1_200_000]],
    ['Підписники', ['12,4 тис.', '1,2 млн'], [12_400, 1_200_000]],
    ['Followers', ['1.2L', '2.5 Lacs'], [120_000, 250_000]],
    ['Seguidores', ['45 mil', '1,2 mil'], [45_000, 1_200]],
    ['Počet sledujících', ['12,4 tis.', '1,2 mil.'], [12_400, 1_200_000]],
    ['フォロワー', ['1億2000万', '３２００', '1万2千'], [120_000_000, 3200, 12_000]],
  ])('have the units of their language: %s', (heading, cells, expected) => {
    const rows = cells.map((cell, at) => `user_${String.fromCharCode(97 + at)}\t${cell}`);
    expect(Object.values(followersIn(planOf(`Instagram\t${heading}\n${rows.join('\n')}`))).flat()).toEqual(
      expected,
    );
  });

  it('are asked about where "mil" can be a thousand or a million', () => {
    const plan = followers('1.2 mil', '900k');
    expect(plan.questions).toMatchObject([{ id: 'unit:1', count: 1, answers: ['thousand', 'million'] }]);
    expect(Object.values(followersIn(plan)).flat()).toEqual([900_000]);
    const text = 'Instagram\tFollowers\nuser_a\t1.2 mil\nuser_b\t900k';
    const answered = planOf(text, { answers: { 'unit:1': 'million' } });
    expect(Object.values(followersIn(answered)).flat()).toEqual([1_200_000, 900_000]);
    expect(questionsIn(answered)).toEqual([]);
  });

  it.each(['Nome\tSeguaci', 'Nome\tFollower', 'Tarifa\tFollowers'])(
    'are asked about where other languages have the same headings: %s',
    (headings) => {
      const rows = ['user_a\tAna\t1,2 mil', 'user_b\tBo\t900k'];
      const plan = planOf([`Instagram\t${headings}`, ...rows].join('\n'));
      expect(questionsIn(plan)).toEqual(['unit:2']);
      expect(Object.values(followersIn(plan)).flat()).toEqual([900_000]);
    },
  );

  it('are refused as billions of followers, which nobody has', () => {
    expect(refusedCellsIn(followers('850 B', '1200', '900'))).toEqual(['2 850 B not-a-number']);
  });

  it('of several years are those of the newest', () => {
    const plan = planOf(
      'Handle,Platform,Followers 2024,Followers 2026,Followers 2025\nmaya_q,tiktok,9000,12400,11000',
    );
    expect(followersIn(plan)).toEqual({ maya_q: [12_400] });
    expect(plan.creators[0]?.own.map(({ field }) => field)).toEqual(['Followers 2024', 'Followers 2025']);
  });

  it.each([
    ['Подписчики, тыс.', '12,5', 12_500],
    ['Followers K', '12.5', 12_500],
    ['登録者（千人）', '980', 980_000],
    ['구독자수(만)', '12.5', 125_000],
  ])('have the unit of the heading %s', (heading, cell, count) => {
    expect(followersIn(planOf(`TikTok\t${heading}\nuser_a\t${cell}`))).toEqual({ user_a: [count] });
  });

  it.each([
    'name,handle,platform,followers,er,email\nAda,@ada_q,tiktok,12400,3,4,a@x.example\nTom,@tom_q,tiktok,9812,0,9,t@x.example\nLea,@lea_q,tiktok,4500,5,1,',
    'name,handle,platform,followers,email\nAda,@ada_q,tiktok,12,400,a@x.example\nTom,@tom_q,tiktok,9,812,t@x.example',
  ])('that a missing quotation mark divided spoil their rows: %s', (text) => {
    const plan = planOf(text);
    expect(plan.creators).toEqual([]);
    expect(new Set(plan.refusedRows.map(({ why }) => why.code))).toEqual(
      new Set(['more-cells-than-columns']),
    );
  });

  it('stand behind the profile that they are about, among those of other platforms', () => {
    const plan = planOf(
      'Insta;Follower Insta;YouTube;Abonnenten\n@ada_q;12400;https://www.youtube.com/@adaq;1250\n@tom_q;900;;',
    );
    expect(followersIn(plan)).toEqual({ ada_q: [12_400], adaq: [1_250], tom_q: [900] });
  });
});
