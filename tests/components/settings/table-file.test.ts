import { describe, expect, it } from 'vitest';
import { tableRows } from '../../../components/settings/table-file';
import { problemWords } from '../../../lib/words/problem-words';

const HEAD = 'from_followers;to_followers;average_percent';
const ROW = { from_followers: '10000', to_followers: '50000', average_percent: '2.5' };
const SOUND = `${HEAD}\r\n10000;50000;2.5\r\n`;

const utf16 = (text: string, isLittle: boolean, mark = '\uFEFF') => {
  const view = new DataView(new ArrayBuffer((text.length + mark.length) * 2));
  for (const [at, sign] of [...`${mark}${text}`].entries())
    view.setUint16(at * 2, sign.charCodeAt(0), isLittle);
  return view.buffer;
};
const read = (content: BlobPart) => tableRows(new File([content], 'table.csv'));
const fault = async (content: BlobPart) => {
  const result = await read(content);
  return result.ok ? null : problemWords(result.problem).happened;
};

describe('the file of a table', () => {
  it.each([
    ['UTF-8', SOUND],
    ['UTF-8 with its mark', `\uFEFF${SOUND}`],
    ['UTF-16, as Excel writes Unicode text', utf16(SOUND.replaceAll(';', '\t'), true)],
    ['UTF-16, the other way round', utf16(SOUND, false)],
    ['names as people write them', SOUND.replace('average_percent', ' Average percent ')],
    ['empty cells at the end of a line', `${HEAD}\n10000;50000;2.5;;\n`],
  ])('is read from %s', async (_, content) => {
    const result = await read(content);
    expect(result).toMatchObject({ ok: true, value: [ROW] });
  });

  it('is refused if it is not text', async () => {
    const words = 'This isn’t a text file.';
    expect(await fault(utf16(SOUND, true, ''))).toBe(words);
    expect(await fault(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]))).toBe(words);
  });

  it('is refused if a cell may be half of a number', async () => {
    const split = 'from_followers,to_followers,average_percent\n10000,50000,2.5\n50000,100000,1,5\n';
    expect(await fault(split)).toBe('Row 3 has more cells than there are columns.');
  });

  it.each([
    [
      'a column of it twice',
      'from_followers,to_followers,average_percent,Average Percent\n1,2,3,9\n',
      'Two columns are called average_percent.',
    ],
    [
      'a quotation mark that is not closed',
      'from_followers,to_followers,average_percent,comment\n1,2,3,"x\n2,,2,y\n',
      'Row 2 opens a quotation mark that is never closed.',
    ],
    [
      'rows inside a cell',
      'from_followers,to_followers,average_percent,comment\n1,2,3,"x\n2,,2,y"\n',
      'Row 2 has further rows inside one cell.',
    ],
    [
      'rows inside a cell before others',
      'from_followers,to_followers,comment,average_percent\n1,2,"x,3\n2,3,y",4\n3,,z,5\n',
      'Row 2 has further rows inside one cell.',
    ],
    ['its size', 'x'.repeat(5_000_001), 'The file is larger than 5 MB.'],
  ])('is refused for %s', async (_, content, happened) => {
    expect(await fault(content)).toBe(happened);
  });

  it.each([
    ['mixed line ends', `${HEAD}\r\n10000;50000;2.5\n`],
    ['a line that names the separator', `sep=;\r\n${SOUND}`],
    ['a comma in a quoted heading', `${HEAD};"note, if any"\n10000;50000;2.5;\n`],
  ])('may have %s', async (_, content) => {
    expect(await read(content)).toMatchObject({ ok: true, value: [ROW] });
  });

  it('counts blank rows when it numbers rows', async () => {
    expect(await read(`${HEAD}\n\n10000;50000;2.5\n`)).toEqual({ ok: true, value: [{}, ROW] });
  });

  it('may omit empty cells at the end of a line, as Excel does', async () => {
    const short = 'average_percent,from_followers,to_followers\n2.5,10000\n';
    expect(await read(short)).toEqual({
      ok: true,
      value: [{ ...ROW, to_followers: '' }],
    });
  });

  it('is refused with a message if it cannot be read', async () => {
    const gone = new File([SOUND], 'table.csv');
    gone.arrayBuffer = () => Promise.reject(new Error('moved'));
    expect(await tableRows(gone)).toMatchObject({
      ok: false,
      problem: { reason: { happened: 'The browser could not read the file.' } },
    });
  });
});
