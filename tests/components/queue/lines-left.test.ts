import { describe, expect, it } from 'vitest';
import { linesLeft } from '../../../components/queue/lines-left';
import { pastedAccounts } from '../../../lib/transfer/import/pasted-accounts';

function left(text: string): string {
  const pasted = pastedAccounts(text, null);
  return pasted.ok ? linesLeft(text, pasted.value.faults) : '';
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

  it('is empty if all lines name one', () => {
    expect(left('https://www.instagram.com/maya.bakes/')).toBe('');
  });
});
