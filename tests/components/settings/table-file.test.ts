import { describe, expect, it } from 'vitest';
import { tableRows } from '../../../components/settings/table-file';

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
  const outcome = await read(content);
  return outcome.ok ? null : outcome.problem.happened;
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
    const outcome = await read(content);
    expect(outcome).toMatchObject({ ok: true, value: [ROW] });
  });

  it('is refused where it is no text', async () => {
    const words = 'The file is no CSV: it holds signs that no text has.';
    expect(await fault(utf16(SOUND, true, ''))).toBe(words);
    expect(await fault(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]))).toBe(words);
  });

  it('is refused where a cell may be half of a number', async () => {
    const split = 'from_followers,to_followers,average_percent\n10000,50000,2.5\n50000,100000,1,5\n';
    expect(await fault(split)).toBe('Row 2 has more cells than there are columns.');
  });

  it('may leave out the empty cells that end a line, as Excel does', async () => {
    const short = 'average_percent,from_followers,to_followers\n2.5,10000\n';
    expect(await read(short)).toEqual({
      ok: true,
      value: [{ ...ROW, to_followers: '' }],
    });
  });

  it('that cannot be read says so', async () => {
    const gone = new File([SOUND], 'table.csv');
    gone.arrayBuffer = () => Promise.reject(new Error('moved'));
    expect(await tableRows(gone)).toMatchObject({
      ok: false,
      problem: { happened: 'The browser could not read the file.' },
    });
  });
});
