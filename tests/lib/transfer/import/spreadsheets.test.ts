import { describe, expect, it } from 'vitest';
import { openText } from '../../../../lib/transfer/import/open-file';
import { followersIn, planOf, profilesIn, refusalsIn, refusedCellsIn } from './plan-of';

const faultOf = (text: string) => {
  const opened = openText(text);
  return opened.ok ? null : opened.fault;
};

describe('a list that any spreadsheet wrote', () => {
  it('may mix line ends, and counts its rows as the sheet does', () => {
    const plan = planOf(
      'platform,handle,notes\r\ntiktok,ana,"a\r\nb"\ntiktok,ben,c\rtiktok,cleo,d\r\n\r\ntiktok,dan,e',
    );
    expect(profilesIn(plan)).toEqual(['tiktok:ana', 'tiktok:ben', 'tiktok:cleo', 'tiktok:dan']);
    expect(plan.creators.map(({ lines }) => lines)).toEqual([[2], [3], [4], [6]]);
    expect(plan.creators[0]?.notes).toEqual(['a\r\nb']);
  });

  it.each([
    ['a line that names the separator', 'sep=;\r\nplatform;handle;followers\r\nx;ana_q;12\r\n'],
    ['the same line after a sheet quoted it', '\uFEFF"sep=;"\nplatform;handle;followers\nx;ana_q;12\n'],
    ['the same line with a tab', 'sep=\t\nplatform\thandle\tfollowers\nx\tana_q\t12\n'],
    ['another separator in a quoted heading', 'platform;"area, in km";handle;followers\nx;3;ana_q;12\n'],
    ['more commas than semicolons in the heading', '"a,b,c,d";platform;handle;followers\n1;x;ana_q;12\n'],
    ['bars', 'platform|handle|followers\nx|ana_q|12\n'],
    ['headings in other letters and with spaces', ' Platform ,HANDLE,Followers\nX,ana_q,12\n'],
    ['blank rows above the heading', '\n\nplatform,handle,followers\nx,ana_q,12\n'],
  ])('is read with %s', (_, text) => {
    const plan = planOf(text);
    expect(followersIn(plan)).toEqual({ ana_q: [12] });
    expect(profilesIn(plan)).toEqual(['x:ana_q']);
    expect(plan.refusedCells).toEqual([]);
  });

  it('keeps a quotation mark inside a text', () => {
    const plan = planOf('platform,handle,notes\nx,ana_q,5" screen\nx,ben_q,"a ""b"" c" \n');
    expect(plan.creators.map(({ notes }) => notes)).toEqual([['5" screen'], ['a "b" c']]);
  });

  it.each([
    ['is never closed', 'x,ana_q,"open\nx,ben_q,b\n', { code: 'quote-not-closed', line: 3 }],
    ['is closed in another row', 'x,ana_q,"open\nx,ben_q,"b\n', { code: 'text-after-quote', line: 3 }],
  ])('is refused for a quotation mark that %s, and the row is named', (_, rest, fault) => {
    expect(faultOf(`platform,handle,notes\nx,first_q,a\n${rest}`)).toEqual(fault);
  });

  it('never takes what stands behind swallowed rows for the row that swallowed them', () => {
    const plan = planOf('platform,handle,notes,followers\nx,ana_q,"open,5\nx,ben_q,b",6\nx,cleo_q,c,7');
    expect(refusalsIn(plan)).toEqual(['2 rows-inside-cell']);
    expect(followersIn(plan)).toEqual({ cleo_q: [7] });
  });

  it.each([
    ['thousands without quotation marks', 'platform,handle,followers,following', 'x,ana_q,12,345,678'],
    ['a decimal comma without them', 'platform,handle,engagement rate', 'x,ana_q,3,2'],
    ['a comma in a text without them', 'platform,handle,city,notes', 'x,ana_q,Wien, AT,hi'],
  ])('is believed in no cell of a row with more cells than headings: %s', (_, names, row) => {
    const plan = planOf(`${names}\n${row}\nx,cleo_q,1`);
    expect(plan.refusedRows.map(({ line }) => line)).toEqual([2]);
    expect(profilesIn(plan)).toEqual(['x:cleo_q']);
    expect(profilesIn(planOf(`${names}\nx,ana_q,1${','.repeat(9)}\nx,cleo_q,1`))).toHaveLength(2);
  });
});

describe('numbers of other languages', () => {
  const column = (heading: string, ...cells: string[]) =>
    planOf(`platform;handle;${heading}\n${cells.map((cell, at) => `x;ana_${at};"${cell}"`).join('\n')}\n`);
  const followers = (...cells: string[]) =>
    Object.values(followersIn(column('followers', ...cells))).map(([value = null]) => value);
  const fees = (...cells: string[]) =>
    column('fee (EUR)', ...cells).creators.map(({ fees: { asked } }) => asked[0]?.value.amount ?? null);

  it('are read if they have one meaning', () => {
    expect(fees('450,5', '1.200,50', '1 200', '1.234.567')).toEqual([450.5, 1_200.5, 1_200, 1_234_567]);
    expect(followers('16.476', '1.234.567', '1 000')).toEqual([16_476, 1_234_567, 1_000]);
    expect(followers('16,476', '12,34,567')).toEqual([16_476, 1_234_567]);
  });

  it('are never read as a thousandth of their value', () => {
    expect(followers('1.000')).toEqual([null]);
    expect(refusedCellsIn(column('followers', '1.000'))).toEqual(['2 1.000 open']);
  });

  it('are settled by another cell of their column', () => {
    expect(followers('1.000', '16.476')).toEqual([1_000, 16_476]);
  });

  it.each(['-5', '5 %', '١٦٫٤', '9'.repeat(400)])('%s is no count', (cell) => {
    expect(followers(cell, '16476')).toEqual([null, 16_476]);
  });
});

describe('a flag in the language of a sheet', () => {
  it.each([
    ...['WAHR', 'VRAI', 'VERDADERO', 'DOĞRU', 'ИСТИНА', 'TRUE', 'PRAWDA'].map(
      (cell) => [cell, true] as const,
    ),
    ...['falsch', 'FAŁSZ', 'FALSO', '0', 'FAUX'].map((cell) => [cell, false] as const),
  ])('%s is %s', (cell, flag) => {
    const plan = planOf(`platform,handle,do not contact\nx,ana_q,${cell}\n`);
    expect(plan.creators[0]).toMatchObject({ doNotContact: flag, notes: [] });
  });
});

describe('the profile of a row', () => {
  const profileOf = (platform: string, handle: string, link = '') =>
    planOf(`platform,handle,profile_url\n${platform},"${handle}",${link}\nx,good_q,https://x.com/good_q`);
  const named = (...cells: Parameters<typeof profileOf>) => profilesIn(profileOf(...cells))[0];

  it.each([
    ['YouTube', 'ana_q', 'youtube:ana_q'],
    ['TIKTOK', '@ana', 'tiktok:ana'],
    ['Twitter', 'ana_q', 'x:ana_q'],
    ['instagram', 'https://www.instagram.com/ana.b/', 'instagram:ana.b'],
    ['instagram', 'instagram.com/ana.b?igsh=1', 'instagram:ana.b'],
    ['tiktok', 'www.tiktok.com/@ana', 'tiktok:ana'],
    ['x', 'https://twitter.com/ana', 'x:ana'],
    ['youtube', 'https://www.youtube.com/@ana/videos', 'youtube:ana'],
    ['', 'https://www.threads.net/@ana', 'threads:ana'],
    ['bluesky', 'https://bsky.app/profile/ana.example', 'bluesky:ana.example'],
    ['bluesky', 'did:plc:abc', 'bluesky:did:plc:abc'],
    ['linkedin', 'company:mill-and-oven', 'linkedin:company:mill-and-oven'],
    ['', 'https://br.linkedin.com/in/maya-bakes?trk=x', 'linkedin:maya-bakes'],
    ['snapchat', 'snapchat.com/add/ana', 'snapchat:ana'],
  ])('is in a cell that says %s and %s', (platform, handle, profile) => {
    expect(named(platform, handle)).toBe(profile);
  });

  it.each([
    ['instagram', 'Ana Lind'],
    ['instagram', 'https://www.tiktok.com/@ana'],
    ['instagram', 'https://www.instagram.com/explore/'],
    ['instagram', 'https://www.instagram.com/'],
    ['instagram', '1.00E+05'],
    ['tiktok', '1-Mar'],
    ['x', '01/03/2026'],
    ['instagram', '12:30'],
    ['instagram', ''],
    ['x', '.'],
    ['bluesky', '..'],
    ['x', '%2e%2E'],
  ])('is not said by %s and %s', (platform, handle) => {
    expect(profilesIn(profileOf(platform, handle))).toEqual(['x:good_q']);
  });

  it.each([
    ['7', '007'],
    ['1.00E+05', '1e5'],
    ['1,00E+05', '1e5'],
    ['1.23457E+17', '123456789012345678'],
    ['1-Mar', 'mar.1'],
    ['01. Mrz', 'mar.1'],
    ['2026-03-01', 'mar1'],
    ['03/01/2026', 'mar1'],
    ['WAHR', 'true'],
    ['', 'ana'],
  ])('comes back from the link where a sheet made "%s" of the handle %s', (cell, handle) => {
    expect(named('instagram', cell, `https://www.instagram.com/${handle}/`)).toBe(`instagram:${handle}`);
  });

  it.each([
    ['ben', 'https://www.instagram.com/ana/'],
    ['8', 'https://www.instagram.com/007/'],
    ['ana', 'https://www.tiktok.com/@ana'],
  ])('is nobody where %s stands beside %s', (handle, link) => {
    expect(profilesIn(profileOf('instagram', handle, link))).toEqual(['x:good_q']);
  });

  it.each(['NULL', 'n/a', 'N.A.', 'none', '-', '–', '#N/A', '#NAME?', 'TBD', 'undefined'])(
    'is told by the link where the handle is "%s"',
    (cell) => {
      expect(profilesIn(profileOf('instagram', cell))).toEqual(['x:good_q']);
      expect(named('instagram', cell, 'https://www.instagram.com/ana/')).toBe('instagram:ana');
    },
  );

  it('may be called by such a word where the link agrees', () => {
    expect(named('instagram', 'none', 'https://www.instagram.com/none/')).toBe('instagram:none');
  });

  it('is never another channel where an id has lost its capitals', () => {
    const id = 'UCaB3dEfGhIjKlMnOpQrStUv';
    const link = `https://www.youtube.com/channel/${id}`;
    for (const damaged of [id.toLowerCase(), id.toUpperCase()]) {
      expect(profilesIn(profileOf('youtube', damaged))).toEqual(['x:good_q']);
      expect(named('youtube', damaged, link)).toBe(`youtube:${id}`);
    }
    expect(named('youtube', id)).toBe(`youtube:${id}`);
  });
});
