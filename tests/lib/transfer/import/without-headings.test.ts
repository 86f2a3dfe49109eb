import { describe, expect, it } from 'vitest';
import type { Meaning } from '../../../../lib/transfer/import/meanings';
import { planOf, profilesIn } from './plan-of';

/** What no value proves, and so must be asked before a number counts. */
const NUMBERS: readonly Meaning[] = ['followers', 'engagement-rate'];

/** Lists of usual shapes whose heading row is lost, and what each column may be taken for. */
const LISTS: readonly (readonly [string, string, readonly (readonly Meaning[])[]])[] = [
  [
    'two handles with followers each',
    'Odile Marsh,@odile_marsh,924,@odile.marsh,55.6k,"fern, moss"\nTom Quill,@tomquill,"1,214",@tom.quill,10.1K,"tea, art"\nIda Ash,@idash,94.6K,@ida.ash,"2,074","art, bread"',
    [
      ['name'],
      ['account'],
      ['followers', 'own-number'],
      ['account'],
      ['followers', 'own-number'],
      ['ignore'],
    ],
  ],
  [
    'a rank, names with lost letters, handles and counts',
    '1,Call me Ade,@ade_okq,15.6M\n2,???????,@roof_,11.1M\n3,Dot River,@dot_river,6.6M',
    [['ignore', 'own-number'], ['name'], ['account'], ['followers']],
  ],
  [
    'ids of channels with their links',
    'UCc2LufYNuydk9sgEWl2agEw,Lantern,18900,https://www.youtube.com/channel/UCc2LufYNuydk9sgEWl2agEw\nUCaE_Yhc3a_LcBfS83Cedu3g,Toad,472000,https://www.youtube.com/channel/UCaE_Yhc3a_LcBfS83Cedu3g',
    [['account'], ['name', 'ignore'], ['followers'], ['account']],
  ],
  [
    'handles, addresses, names and dates',
    'brisa.ugc,pr@brisa.example,Brisa,2/26/26\noak_pixel,oak@pixel.example,Oona,2/27/26\nyarrow_hill,hi@yarrow.example,Yarrow,3/1/26',
    [['account'], ['email'], ['name', 'ignore'], ['ignore', 'own-date']],
  ],
  [
    'links of every form beside a platform',
    'instagram,https://www.instagram.com/lumbre/,,beauty,12000\ntiktok,tiktok.com/@juniper.cold,j@books.example,creator,45511\ntiktok,@oriole_,o@homes.example,creator,511447',
    [['platform'], ['account'], ['email'], ['ignore', 'tags'], ['followers']],
  ],
  [
    'counts with a rate in brackets',
    '@asa_vale7,https://x.com/asa_vale7,22310,140.1(0.63)\n@vale_ramen,https://x.com/vale_ramen,8450,15.1(0.18)\n@haru_vale,https://x.com/haru_vale,301200,2818(0.94)',
    [['account'], ['account'], ['followers'], ['ignore', 'engagement-rate']],
  ],
  [
    'a platform among the values and a share of followers that are fake',
    '@hollow.pan,Hollow Pan,youtube,71900000,25.64,FALSE\n@arin.bell,Arin Bell,instagram,51965795,3.61,TRUE\n@nut_songs,Nut - Songs,youtube,50400000,5.1,FALSE',
    [
      ['account'],
      ['name'],
      ['platform'],
      ['followers'],
      ['ignore', 'engagement-rate', 'own-number'],
      ['ignore'],
    ],
  ],
  [
    'another script with marks of direction',
    'noura.vale.q,نورة فيل,12843,310,2019-04-11\nsalem_alvale,سالم الفيل,1250400,88,2014-02-03\nlayan.style,ليان أزياء,98700,1204,2016-09-30',
    [
      ['account'],
      ['name'],
      ['followers', 'own-number'],
      ['own-number', 'followers', 'ignore'],
      ['ignore', 'own-date'],
    ],
  ],
  [
    'Chinese counts and ids of another network',
    '阿棠,12.5万,8000,https://www.tiktok.com/@atang.q,95000000456\n老冯,8w,1.2w,https://www.tiktok.com/@laofeng.q,95000000789\n小林,86000,5000,https://www.tiktok.com/@kiko.q,95000000790',
    [['name', 'ignore'], ['followers'], ['own-number', 'followers', 'ignore'], ['account'], ['ignore']],
  ],
];

describe('a list without its heading row', () => {
  it.each(LISTS)('is matched or asked about, and no number is guessed: %s', (_, text, allowed) => {
    const plan = planOf(text);
    expect(plan.headingLine).toBeNull();
    expect(plan.columns.map(({ meaning }, at) => [at, allowed[at]?.includes(meaning)])).toEqual(
      plan.columns.map((_column, at) => [at, true]),
    );
    const asked = new Set(plan.questions.map(({ id }) => id));
    for (const { at, meaning, confidence } of plan.columns)
      if (NUMBERS.includes(meaning) || confidence === 'guessed')
        expect(
          [...asked].filter((id) => id.endsWith(`:${at}`)),
          `column ${at}, ${meaning}`,
        ).not.toEqual([]);
    for (const { profiles } of plan.creators)
      for (const { followers, engagementRate } of profiles)
        expect([...followers, ...engagementRate]).toEqual([]);
  });

  it('takes a guessed number once the user confirms it', () => {
    const [, text = ''] = LISTS[4] ?? [];
    const plan = planOf(text, { meanings: { 4: { meaning: 'followers' } } });
    expect(plan.creators[0]?.profiles[0]?.followers[0]?.value.value).toBe(12_000);
  });

  it('asks whether single words are handles or names, and takes none of them meanwhile', () => {
    const text =
      '1;Torrelo;YouTube;652000\n2;Piedrazul;Instagram;62800\n3;LunaKestrel;Instagram;520000\n4;bruno_aldavera;Instagram;549000';
    const plan = planOf(text);
    expect(profilesIn(plan)).toEqual(['instagram:bruno_aldavera']);
    expect(plan.questions.map(({ id }) => id)).toContain('single-words:1');
    expect(profilesIn(planOf(text, { answers: { 'single-words:1': 'handles' } }))).toHaveLength(4);
  });

  it('has nobody in it without handles, and takes no price for a name', () => {
    const plan = planOf(
      'Тамила,46 008,9 301 ₽,Интеграция\nАркадия,5 231,4 444 ₽,Преролл\nДарина,1 975,5 300 ₽,Видео',
    );
    expect(plan.nothingBecause).toBe('no-account-column');
    expect(plan.columns.some(({ meaning }) => meaning === 'name')).toBe(false);
  });

  it('is found below titles and merged headings, which are no headings of the list', () => {
    const plan = planOf(
      'Spring campaign\t\t\t\nInfluencer\t\tContact\t\nMaud Vale\t@maud_vale\tmaud@vale.example\t250K\nFinn Cott\t@finn_cott\tfinn@cott.example\t180000\nPosy Dene\t@posy.dene\tposy@dene.example\t12.5k',
    );
    expect(plan.columns.map(({ meaning }) => meaning)).toEqual(['name', 'account', 'email', 'followers']);
    expect(plan.questions.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['column-meaning:0', 'column-meaning:3', 'platform']),
    );
  });
});
