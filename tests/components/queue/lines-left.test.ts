import { describe, expect, it } from 'vitest';
import { linesLeft } from '../../../components/queue/lines-left';
import { pastedAccounts } from '../../../lib/transfer/import/pasted-accounts';

function left(text: string): string {
  const pasted = pastedAccounts(text, null);
  return pasted.ok ? linesLeft(pasted.value.faults) : '';
}

describe('the field for pasted links, once the profiles are added', () => {
  it('keeps the lines that name no profile', () => {
    const text =
      'https://www.instagram.com/maya.bakes/\r\nhttps://bit.ly/3abc\n\n@tom.rides\nhttps://www.tiktok.com/@noor';
    expect(left(text)).toBe('https://bit.ly/3abc\n@tom.rides');
    expect(left('Name\tLink\nMaya\thttps://www.instagram.com/maya.bakes\nTom\thttps://bit.ly/3abc')).toBe(
      'Tom\thttps://bit.ly/3abc',
    );
  });

  it('keeps them below a cell with line breaks, and each once', () => {
    const text =
      'Link\tOther\tNote\nhttps://x.com/anna_l\t\t"met\nin May"\nhttps://bit.ly/3abc\t\t"ask\nJo"\n@bo_l\t@cy_l\t';
    expect(left(text)).toBe('https://bit.ly/3abc\t\task Jo\n@bo_l\t@cy_l');
    expect(left('sep=;\nhttps://x.com/anna_l;\nhttps://bit.ly/3abc;')).toBe('https://bit.ly/3abc');
  });

  it('is empty if all lines name one', () => {
    expect(left('https://www.instagram.com/maya.bakes/')).toBe('');
  });
});
