import fc from 'fast-check';
import { gzipSync, strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { Unreadable } from '../../../../lib/transfer/import/file-fault';
import { openFile, openText } from '../../../../lib/transfer/import/open-file';
import { unzipParts } from '../../../../lib/transfer/import/unzip-parts';
import { textRow, workbookBytes } from './workbook-bytes';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const utf16 = (text: string, isBig: boolean) => {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at++) view.setUint16(2 * at, text.charCodeAt(at), !isBig);
  return bytes;
};

function opened(bytes: Uint8Array) {
  const file = openFile(bytes);
  if (!file.ok) throw new Error(file.fault.code);
  return file.value;
}
const firstCells = (bytes: Uint8Array) => opened(bytes).grids[0]?.rows.map(({ cells }) => cells);
function faultOf(bytes: Uint8Array) {
  const file = openFile(bytes);
  return file.ok ? null : file.fault;
}

describe('a text file that a person opens', () => {
  it('is read in UTF-8, with and without a mark', () => {
    expect(firstCells(bytesOf('\ufeffhandle,name\nmaya,Zoë'))).toEqual([
      ['handle', 'name'],
      ['maya', 'Zoë'],
    ]);
  });

  it.each([
    ['utf-16le', utf16('\ufeffhandle\tname\nmaya\tZoë', false)],
    ['utf-16be', utf16('\ufeffhandle\tname\nmaya\tZoë', true)],
    ['utf-16le', utf16('handle\tname\nmaya\tZoë', false)],
    ['utf-16be', utf16('handle\tname\nmaya\tZoë', true)],
  ])('is read in %s', (encoding, bytes) => {
    expect(opened(bytes).encoding).toBe(encoding);
    expect(firstCells(bytes)?.[1]).toEqual(['maya', 'Zoë']);
  });

  it.each([
    'handle;Größe\nmaya;9',
    'handle;Grüße\nmaya;9',
    'handle;name\nmaya;Høøg',
    'handle;name\nmaya;Ñoño',
  ])('is not taken for Chinese because two letters with accents stand side by side: %s', (text) => {
    expect(opened(latin(text)).encoding).toBe('windows-1252');
  });

  it('is read in the encoding of western Excel', () => {
    const bytes = latin('handle;Größe\nmaya;schön');
    expect(opened(bytes)).toMatchObject({ encoding: 'windows-1252', isEncodingGuessed: true });
    expect(firstCells(bytes)).toEqual([
      ['handle', 'Größe'],
      ['maya', 'schön'],
    ]);
  });

  it.each([
    // "名前,フォロワー数" in Shift_JIS
    [
      'shift_jis',
      [0x96, 0xbc, 0x91, 0x4f, 0x2c, 0x83, 0x74, 0x83, 0x48, 0x83, 0x8d, 0x83, 0x8f, 0x81, 0x5b, 0x90, 0x94],
      '名前',
      'フォロワー数',
    ],
    // "имя,подписчики" in windows-1251
    [
      'windows-1251',
      [0xe8, 0xec, 0xff, 0x2c, 0xef, 0xee, 0xe4, 0xef, 0xe8, 0xf1, 0xf7, 0xe8, 0xea, 0xe8],
      'имя',
      'подписчики',
    ],
    // "이름,팔로워" in EUC-KR
    ['euc-kr', [0xc0, 0xcc, 0xb8, 0xa7, 0x2c, 0xc6, 0xc8, 0xb7, 0xce, 0xbf, 0xf6], '이름', '팔로워'],
    // "昵称,粉丝数" in GBK
    ['gb18030', [0xea, 0xc7, 0xb3, 0xc6, 0x2c, 0xb7, 0xdb, 0xcb, 0xbf, 0xca, 0xfd], '昵称', '粉丝数'],
    // "Ακόλουθοι" is Russian in small letters, if its bytes are read so.
    [
      'windows-1253',
      [0xcf, 0xed, 0xef, 0xec, 0xe1, 0x2c, 0xc1, 0xea, 0xfc, 0xeb, 0xef, 0xf5, 0xe8, 0xef, 0xe9],
      'Ονομα',
      'Ακόλουθοι',
    ],
    [
      'windows-1250',
      [
        ...latin('Jm'),
        0xe9,
        ...latin('no,Po'),
        0xe8,
        ...latin('et sleduj'),
        0xed,
        ...latin('c'),
        0xed,
        ...latin('ch'),
      ],
      'Jméno',
      'Počet sledujících',
    ],
    [
      'windows-1254',
      [...latin('Ad,Takip'), 0xe7, ...latin('i Say'), 0xfd, ...latin('s'), 0xfd],
      'Ad',
      'Takipçi Sayısı',
    ],
    ['windows-1255', [0xf9, 0xed, 0x2c, 0xf2, 0xe5, 0xf7, 0xe1, 0xe9, 0xed], 'שם', 'עוקבים'],
  ])('is read in %s by its letters', (encoding, bytes, name, followers) => {
    const file = Uint8Array.from([...bytes, ...latin('\nmaya,1200')]);
    expect(opened(file).encoding).toBe(encoding);
    expect(firstCells(file)?.[0]).toEqual([name, followers]);
  });

  it.each([
    ['commas', 'handle,"rate, percent"\nmaya,3', 'rate, percent'],
    ['semicolons', 'handle;"rate, percent"\nmaya;3', 'rate, percent'],
    ['semicolons beside decimal commas', 'handle;rate\nmaya;3,5\ntom;4,5', 'rate'],
    ['tabs', 'handle\tcity, state\nmaya\tParis, FR', 'city, state'],
    ['bars', 'handle|rate\nmaya|3', 'rate'],
    ['a separator that it names', 'sep=;\nhandle;rate\nmaya;3', 'rate'],
    ['commas and blanks', 'handle, "rate, percent"\nmaya, 3', 'rate, percent'],
    ['commas, with formulas that keep texts', 'handle,="rate"\n="maya",="""3"""', 'rate'],
    ['mixed line ends', 'handle,rate\r\nmaya,3\ntom,4\r', 'rate'],
  ])('is divided at %s', (_, text, heading) => {
    expect(firstCells(bytesOf(text))?.[0]?.[1]).toBe(heading);
  });

  it.each([
    [
      'Markdown',
      '| Name | Handle |\n|:---|---:|\n| **Maya** | [@maya](https://x.com/maya) |\n| Tom | @tom |',
    ],
    ['quotation marks around rows', '"Name,Handle"\n"Maya,https://x.com/maya"\n"Tom,@tom"'],
  ])('is unwrapped from %s', (_, text) => {
    expect(firstCells(bytesOf(text))).toEqual([
      ['Name', 'Handle'],
      ['Maya', 'https://x.com/maya'],
      ['Tom', '@tom'],
    ]);
  });

  it.each([
    ['a link in each line', 'https://www.instagram.com/maya.bakes/\ntiktok.com/@tom.rides', 2],
    ['handles between commas', '@maya.bakes, @tom.rides, @lina', 3],
    ['bullets and links', '- https://x.com/maya\n• x.com/tom\n3. @lina', 3],
    ['links between blanks', 'https://x.com/maya https://x.com/tom', 2],
  ])('is a list of names if it holds nothing but %s', (_, text, rows) => {
    const list = openText(text);
    expect(list.ok && list.value.grids[0]?.rows.map(({ cells }) => cells.length)).toEqual(
      Array(rows).fill(1),
    );
  });

  it('names the row of a quotation mark that is never closed', () => {
    expect(faultOf(bytesOf('handle,notes\nmaya,a\ntom,"open\nlina,b'))).toEqual({
      code: 'quote-not-closed',
      line: 3,
    });
  });
});

describe('JSON', () => {
  it('gives a column for each key, and an empty cell for null and for a missing key', () => {
    const text = JSON.stringify([
      { username: 'maya', stats: { followers: 1200 } },
      { username: 'tom', error: null },
    ]);
    expect(firstCells(bytesOf(text))).toEqual([
      ['username', 'stats.followers', 'error'],
      ['maya', { text: '1200', number: 1200 }, ''],
      ['tom', '', ''],
    ]);
  });

  it('may be one object per line, or a list inside an answer', () => {
    const rows = [['username'], ['maya'], ['tom']];
    expect(firstCells(bytesOf('{"username":"maya"}\n{"username":"tom"}\n'))).toEqual(rows);
    expect(firstCells(bytesOf('{"ok":true,"data":[{"username":"maya"},{"username":"tom"}]}'))).toEqual(rows);
  });

  it('keeps every digit of a long id', () => {
    expect(firstCells(bytesOf('[{"id":12345678901234567890}]'))?.[1]).toEqual(['12345678901234567890']);
  });

  it('names the line that is invalid', () => {
    expect(faultOf(bytesOf('{"username":"maya"}\n{"username":'))).toEqual({ code: 'invalid-json', line: 2 });
  });
});

describe('a workbook', () => {
  it('gives its sheets, links and what its formats mean', () => {
    const bytes = workbookBytes(
      [
        {
          name: 'Creators',
          rows:
            textRow(1, 'Handle', 'ER', 'Last', 'Fee', 'Likes') +
            '<row r="3"><c r="A3" t="s"><v>0</v></c><c r="B3" s="1"><v>0.061</v></c><c r="C3" s="2"><v>46329</v></c><c r="D3" s="3"><v>850</v></c><c r="E3" s="4"><v>3.5</v></c></row>',
          after: '<hyperlinks><hyperlink ref="A3" r:id="l1"/></hyperlinks>',
          relations: '<Relationship Id="l1" Target="https://www.youtube.com/@orla"/>',
        },
        { name: 'Lists', state: 'hidden', rows: textRow(1, 'Found') },
      ],
      ['<r><t>Orla </t></r><r><t>on YT &amp; &#128512;</t></r><rPh><t>オーラ</t></rPh>'],
    );
    const { grids } = opened(bytes);
    expect(grids.map(({ name, isHidden }) => [name, isHidden])).toEqual([
      ['Creators', false],
      ['Lists', true],
    ]);
    expect(grids[0]?.rows[1]).toEqual({
      line: 3,
      cells: [
        { text: 'Orla on YT & 😀', link: 'https://www.youtube.com/@orla' },
        { text: '6.1%', number: 0.061 },
        { text: '2026-11-03', date: '2026-11-03' },
        { text: '€ 850', number: 850 },
        { text: '3.5万', number: 3.5, isShownAsOther: true },
      ],
    });
  });

  it('keeps the digits of a phone number, and takes the noise off a sum', () => {
    const rows =
      '<row r="1"><c><v>4.4770090010200002E11</v></c><c><v>0.30000000000000004</v></c><c s="5"><v>1200000</v></c></row>';
    expect(firstCells(workbookBytes([{ name: 'A', rows }]))?.[0]).toEqual([
      { text: '447700900102', number: 447700900102 },
      { text: '0.3', number: 0.3 },
      { text: '1200000', number: 1200000 },
    ]);
  });

  it('rounds a time to seconds', () => {
    const rows = '<row r="1"><c s="6"><v>46329.520833333299</v></c></row>';
    expect(firstCells(workbookBytes([{ name: 'A', rows }]))?.[0]).toEqual([
      { text: '2026-11-03 12:30:00', date: '2026-11-03' },
    ]);
  });

  it('repeats a cell that several rows share', () => {
    const rows = `${textRow(1, 'Maya', 'a')}<row r="2"><c r="B2" t="inlineStr"><is><t>b</t></is></c></row>`;
    const bytes = workbookBytes([
      { name: 'A', rows, after: '<mergeCells><mergeCell ref="A1:A2"/></mergeCells>' },
    ]);
    expect(firstCells(bytes)).toEqual([
      ['Maya', 'a'],
      ['Maya', 'b'],
    ]);
  });

  it('takes the link of a formula', () => {
    const rows = '<row r="1"><c t="str"><f>HYPERLINK("https://x.com/maya","Maya")</f><v>Maya</v></c></row>';
    expect(firstCells(workbookBytes([{ name: 'A', rows }]))?.[0]).toEqual([
      { text: 'Maya', link: 'https://x.com/maya' },
    ]);
  });
});

/** The archive, whose directory gives its first file another size. */
function withSizeInDirectory(archive: Uint8Array, size: number): Uint8Array {
  const view = new DataView(archive.buffer);
  const entry = archive.findIndex(
    (_, at) => at + 4 <= archive.length && view.getUint32(at, true) === 0x02014b50,
  );
  view.setUint32(entry + 24, size, true);
  return archive;
}

describe('a file that is no list', () => {
  it.each([
    ['an empty file', new Uint8Array(), 'empty'],
    ['blank lines', bytesOf('\n'.repeat(1_000_000)), 'empty'],
    [
      'a picture that is called list.csv',
      Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]),
      'picture',
    ],
    [
      'an old workbook',
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      'old-excel-or-password',
    ],
    ['a compressed file', gzipSync(bytesOf('handle\nmaya')), 'gzip'],
    ['a web page', bytesOf('<html><table><tr><td>maya'), 'web-page'],
    ['an archive of other files', zipSync({ 'a.txt': strToU8('a') }), 'zip'],
    ['an OpenDocument sheet', zipSync({ 'content.xml': strToU8('<a/>') }), 'open-document'],
    ['random bytes', Uint8Array.from({ length: 300 }, (_, at) => (at * 7) % 256), 'binary'],
  ])('%s is refused', (_, bytes, why) => {
    const fault = faultOf(bytes);
    expect(fault && ('format' in fault ? fault.format : fault.code)).toBe(why);
  });

  it('an archive that would unpack to more than any list is refused before it is unpacked', () => {
    expect(
      faultOf(withSizeInDirectory(zipSync({ 'xl/workbook.xml': strToU8('<a/>') }), 4_000_000_000)),
    ).toEqual({
      code: 'unpacks-too-large',
      bytes: 4_000_000_000,
      maxBytes: 256_000_000,
    });
  });

  it('an archive whose directory lies is given up as soon as more has been unpacked', () => {
    const archive = withSizeInDirectory(zipSync({ 'xl/workbook.xml': new Uint8Array(50_000_000) }), 10);
    const limit = 1_000_000;
    try {
      unzipParts(archive, () => true, limit);
      expect.unreachable();
    } catch (error) {
      const fault = error instanceof Unreadable ? error.fault : null;
      if (fault?.code !== 'unpacks-too-large') throw error;
      // One step unpacks at most a thousand times its 16 KB.
      expect(fault.bytes).toBeLessThan(limit + 20_000_000);
    }
  });

  it('a text of ten million cells is refused before it is divided', () => {
    expect(faultOf(bytesOf(`${','.repeat(400)}\n`.repeat(25_000)))).toMatchObject({ code: 'too-many-cells' });
  });

  it('a damaged workbook is refused', () => {
    const bytes = workbookBytes([{ name: 'A', rows: textRow(1, 'a') }]);
    expect(faultOf(bytes.subarray(0, bytes.length - 40))).toEqual({ code: 'damaged-workbook' });
  });

  it('no bytes make it throw', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => void openFile(bytes)));
  });
});
