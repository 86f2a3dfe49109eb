import { describe, expect, it } from 'vitest';
import { fromCsv } from '../../../lib/transfer/from-csv';
import { expectationWords } from '../../../lib/words/expectation-words';
import { problemWords } from '../../../lib/words/problem-words';
import { successOf } from '../store/fresh-database';

const lines = (...rows: string[]) => successOf(fromCsv(`${rows.join('\n')}\n`));
const rowsOf = (text: string) => successOf(fromCsv(text)).map(({ row }) => row);
const wrongIn = (text: string) => successOf(fromCsv(text)).flatMap(({ wrong }) => wrong);
const fault = (text: string) => {
  const result = fromCsv(text);
  return result.ok ? null : problemWords(result.problem).happened;
};

describe('rows written by any spreadsheet', () => {
  it('line ends may be mixed', () => {
    const text =
      'platform,handle,notes\r\ntiktok,ana,"a\r\nb"\ntiktok,ben,c\rtiktok,cleo,d\r\n\r\ntiktok,dan,e';
    expect(rowsOf(text)).toMatchObject([
      { handle: 'ana', notes: 'a\r\nb' },
      { handle: 'ben', notes: 'c' },
      { handle: 'cleo', notes: 'd' },
      { handle: 'dan', notes: 'e' },
    ]);
    expect(successOf(fromCsv(text)).map(({ line }) => line)).toEqual([2, 3, 4, 6]);
  });

  it.each([
    ['a line that names the separator', 'sep=;\r\nplatform;handle;posts\r\nx;ana;12\r\n'],
    ['the same line after a sheet quoted it', '\uFEFF"sep=;"\nplatform;handle;posts\nx;ana;12\n'],
    ['the same line with a tab', 'sep=\t\nplatform\thandle\tposts\nx\tana\t12\n'],
    ['another separator in a quoted heading', 'platform;"rate, in %";handle;posts\nx;3;ana;12\n'],
    ['more commas than semicolons in the heading', '"a,b,c,d";platform;handle;posts\n1;x;ana;12\n'],
    ['bars', 'platform|handle|posts\nx|ana|12\n'],
    ['names in other letters and with spaces', ' Platform ,HANDLE,Posts\nX,ana,12\n'],
    ['blank rows above the heading', '\n\nplatform,handle,posts\nx,ana,12\n'],
  ])('%s', (_, text) => {
    expect(rowsOf(text)).toMatchObject([{ platform: 'x', handle: 'ana', posts: 12 }]);
    expect(wrongIn(text)).toEqual([]);
  });

  it.each([
    [
      'is never closed',
      'x,ana,"open\nx,ben,b\nx,cleo,c\n',
      'Row 3 opens a quotation mark that is never closed.',
    ],
    [
      'is closed in another row',
      'x,ana,"open\nx,ben,"b\nx,cleo,c\n',
      'Row 3 has text after a closing quotation mark.',
    ],
  ])('a quotation mark that %s refuses the file and names the row', (_, rest, happened) => {
    expect(fault(`platform,handle,notes\nx,first,a\n${rest}`)).toBe(happened);
  });

  it('name the cell that contains further rows', () => {
    const [line] = lines('platform,handle,notes', 'x,ana,"open', 'x,ben,b', 'x,cleo,c"');
    expect(line).toMatchObject({
      row: { handle: 'ana', notes: null },
      wrong: [
        {
          column: 'notes',
          expects: { code: 'one-text', rows: 2 },
        },
      ],
    });
  });

  it('never takes what stands behind swallowed rows for the row that swallowed them', () => {
    const [line, ...rest] = lines('platform,handle,notes,followers', 'x,ana,"open,5', 'x,ben,b",6');
    expect(line).toMatchObject({
      row: { handle: 'ana', notes: null, followers: null },
      wrong: [{ column: 'notes', expects: { code: 'one-text', rows: 1 } }],
    });
    expect(rest).toEqual([]);
    const [first] = lines('notes,platform,handle', '"open,x,ana', 'y,x,ben",x,cleo');
    expect(first?.row).toBeNull();
  });

  it.each([
    ['thousands without quotation marks', 'platform,handle,followers,following', 'x,ana,12,345,678'],
    ['a decimal comma without them', 'platform,handle,er_pct', 'x,ana,3,2'],
    ['a comma in a text without them', 'platform,handle,notes', 'x,ana,hi, you'],
    ['a separator of lines that no spreadsheet knows', 'platform,handle,notes', 'x,ana,a\u0085x,ben,b'],
  ])('believes no cell of a row with more cells than names: %s', (_, names, row) => {
    const [line, next] = lines(names, row, 'x,cleo,1');
    expect(line).toMatchObject({
      row: null,
      wrong: [{ expects: 'no-cell' }],
    });
    expect(next?.row).toMatchObject({ handle: 'cleo' });
    expect(lines(names, `x,ana,1${','.repeat(9)}`)[0]?.row).toMatchObject({ handle: 'ana' });
  });

  it('keep a quotation mark inside a text', () => {
    expect(rowsOf('platform,handle,notes\nx,ana,5" screen\nx,ben,"a ""b"" c" \n')).toMatchObject([
      { notes: '5" screen' },
      { notes: 'a "b" c' },
    ]);
  });

  it.each(['followers,Followers', 'er_pct,ER pct', 'handle, handle '])(
    '%s appears twice as a column',
    (names) => {
      const name = names.split(',')[0];
      expect(fault(`platform,handle,${names.replace('handle,', '')}\nx,ana,1,2\n`)).toBe(
        `Two columns are called ${name}.`,
      );
    },
  );
});

describe('numbers in spreadsheets of other languages', () => {
  const column = (name: string, ...cells: string[]) =>
    successOf(fromCsv(`platform;handle;${name}\n${cells.map((cell) => `x;ana;"${cell}"`).join('\n')}\n`));
  const values = (name: 'fee' | 'avg_views' | 'followers' | 'er_pct' | 'cpm', ...cells: string[]) =>
    column(name, ...cells).map(({ row }) => row?.[name]);

  it('are read if they have one meaning', () => {
    expect(values('fee', '450,5', '1.200,50', '1 200', "1'200.75", '1.234.567')).toEqual([
      450.5, 1_200.5, 1_200, 1_200.75, 1_234_567,
    ]);
    expect(values('followers', '16.476', '1.234.567', '1 000')).toEqual([16_476, 1_234_567, 1_000]);
    expect(values('followers', '16,476', '12,34,567')).toEqual([16_476, 1_234_567]);
    expect(values('followers', '16,476', '16.476')).toEqual([null, null]);
    expect(values('er_pct', '3,2', '1.085', '1,085')).toEqual([3.2, null, 1.085]);
    expect(values('er_pct', '1.085')).toEqual([1.085]);
  });

  it('are never read as a thousandth of their value', () => {
    expect(column('fee', '1.500')).toMatchObject([
      {
        row: { fee: null },
        wrong: [
          { cell: '1.500', expects: { code: 'either', expected: 'amount', smaller: 1.5, larger: 1500 } },
        ],
      },
    ]);
    expect(values('avg_views', '12.000')).toEqual([null]);
    expect(values('followers', '1.000')).toEqual([null]);
    expect(values('cpm', '1,234')).toEqual([null]);
  });

  it('are settled by another cell of their column', () => {
    expect(values('avg_views', '12.000', '1.234.567')).toEqual([12_000, 1_234_567]);
    expect(values('avg_views', '12.000', '9,5')).toEqual([12_000, 9.5]);
    expect(values('avg_views', '12.345', '9.5')).toEqual([12.345, 9.5]);
    expect(values('followers', '1.000', '16.476')).toEqual([1_000, 16_476]);
  });

  it('are not settled where two cells contradict each other', () => {
    expect(values('avg_views', '12.000', '9,5', '9.5')).toEqual([null, 9.5, 9.5]);
    // Who writes 450.5 does not write 1.5 as 1.500.
    expect(values('fee', '1.500', '450.5')).toEqual([null, 450.5]);
  });

  it.each(['-5', '5 %', '1e5', '16.4K', '١٦٫٤ ألف', '9'.repeat(400)])('%s is no count', (cell) => {
    expect(values('followers', cell)).toEqual([null]);
  });

  it('may bring the currency of a fee along, unless its column says another', () => {
    const [euros] = lines('platform,handle,fee,currency', 'x,ana,"€1.200,50",');
    expect(euros).toMatchObject({ row: { fee: 1_200.5, currency: 'EUR' }, wrong: [] });
    const [both] = lines('platform,handle,fee,currency', 'x,ana,€200,USD');
    expect(both).toMatchObject({ row: { fee: null, currency: 'USD' }, wrong: [{ column: 'fee' }] });
  });

  it.each([
    ['WAHR', true],
    ['falsch', false],
    ['VRAI', true],
    ['VERDADERO', true],
    ['FAŁSZ', false],
    ['DOĞRU', true],
    ['ИСТИНА', true],
    ['FALSO', false],
    ['TRUE', true],
    ['0', false],
    ['maybe', null],
  ])('%s is the boolean %s', (cell, flag) => {
    expect(rowsOf(`platform,handle,verified\nx,ana,${cell}\n`)).toMatchObject([{ verified: flag }]);
  });
});

describe('the profile of a row', () => {
  const identity = (platform: string, handle: string, link = '') => {
    const [line] = lines('platform,handle,profile_url', `${platform},"${handle}",${link}`);
    const [fault] = line?.wrong ?? [];
    return line?.row
      ? `${line.row.platform}:${line.row.handle}`
      : fault
        ? expectationWords(fault.expects)
        : null;
  };

  it.each([
    ['Instagram', 'ana', 'instagram:ana'],
    ['YouTube', 'ana', 'youtube:ana'],
    ['TIKTOK', '@ana', 'tiktok:ana'],
    ['Twitter', 'ana', 'x:ana'],
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
  ])('%s and %s', (platform, handle, id) => {
    expect(identity(platform, handle)).toBe(id);
  });

  it.each([
    ['instagram', 'Ana Lind'],
    ['instagram', 'https://www.tiktok.com/@ana'],
    ['instagram', 'https://www.instagram.com/explore/'],
    ['instagram', 'https://www.instagram.com/'],
    // A name of that kind need not be the handle.
    ['youtube', 'https://www.youtube.com/user/ana'],
    ['instagram', '1.00E+05'],
    ['tiktok', '1-Mar'],
    ['x', '01/03/2026'],
    ['instagram', '12:30'],
    ['instagram', ''],
    // A profile's address would lead away from it.
    ['x', '.'],
    ['bluesky', '..'],
    ['x', '%2e%2E'],
  ])('is not said by %s and %s', (platform, handle) => {
    expect(identity(platform, handle)).toMatch(/^a handle/);
  });

  it.each([
    ['7', 'https://www.instagram.com/007/', 'instagram:007'],
    ['1.00E+05', 'https://www.instagram.com/1e5/', 'instagram:1e5'],
    ['1,00E+05', 'https://www.instagram.com/1e5/', 'instagram:1e5'],
    ['1.23457E+17', 'https://www.instagram.com/123456789012345678/', 'instagram:123456789012345678'],
    ['1-Mar', 'https://www.instagram.com/mar.1/', 'instagram:mar.1'],
    ['01. Mrz', 'https://www.instagram.com/mar.1/', 'instagram:mar.1'],
    ['2026-03-01', 'https://www.instagram.com/mar1/', 'instagram:mar1'],
    ['03/01/2026', 'https://www.instagram.com/mar1/', 'instagram:mar1'],
    ['WAHR', 'https://www.instagram.com/true/', 'instagram:true'],
    ['', 'https://www.instagram.com/ana/', 'instagram:ana'],
    ['ANA', 'https://www.instagram.com/ana/', 'instagram:ANA'],
  ])('a handle that a sheet turned into "%s" comes back from the link', (handle, link, id) => {
    expect(identity('instagram', handle, link)).toBe(id);
  });

  it.each([
    ['ben', 'https://www.instagram.com/ana/', 'the same account as profile_url, which names ana'],
    ['8', 'https://www.instagram.com/007/', 'the same account as profile_url, which names 007'],
    ['ana', 'https://www.tiktok.com/@ana', 'the same account as profile_url, which is on TikTok'],
  ])('%s beside %s is nobody’s row', (handle, link, expects) => {
    expect(identity('instagram', handle, link)).toBe(expects);
  });

  it('may be a channel’s id beside a link by its handle', () => {
    const id = `UC${'a'.repeat(22)}`;
    expect(identity('youtube', id, 'https://www.youtube.com/@ana')).toBe(`youtube:${id}`);
  });

  it.each([
    'NULL',
    'n/a',
    'N.A.',
    'none',
    '-',
    '–',
    '#N/A',
    '#NAME?',
    'TBD',
    'undefined',
    'www.maya.example',
  ])('"%s" is nobody, so the link says who it is', (cell) => {
    expect(identity('instagram', cell)).toMatch(/^a handle/);
    expect(identity('instagram', cell, 'https://www.instagram.com/ana/')).toBe('instagram:ana');
  });

  it('a handle that is such a word is taken where the link agrees', () => {
    expect(identity('instagram', 'none', 'https://www.instagram.com/none/')).toBe('instagram:none');
  });

  it('a channel id in lower case is never another channel', () => {
    const id = 'UCaB3dEfGhIjKlMnOpQrStUv';
    const link = `https://www.youtube.com/channel/${id}`;
    for (const spoilt of [id.toLowerCase(), id.toUpperCase()]) {
      expect(identity('youtube', spoilt)).toBe('a channel id with its capitals, or the address of a channel');
      expect(identity('youtube', spoilt, link)).toBe(`youtube:${id}`);
    }
    expect(identity('youtube', id)).toBe(`youtube:${id}`);
  });
});
