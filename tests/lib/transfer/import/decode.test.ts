import { describe, expect, it } from 'vitest';
import { decode } from '../../../../lib/transfer/import/decode';

/** Longer than what is decoded at once, and its letters begin at every place of a block's end. */
const long = (line: string, before: number) => `${'x'.repeat(before)}\n${line.repeat(60_000)}`;

describe('a long text', () => {
  it.each([0, 1, 2, 3])('has every letter, after %i others', (before) => {
    const text = long('Zoë,日本,😀\r\n', before);
    expect(decode(new TextEncoder().encode(text))).toEqual({ text, encoding: 'utf-8', isGuessed: false });
    const marked = decode(new TextEncoder().encode(`\ufeff${text}`));
    expect(marked?.text === text).toBe(true);
  });

  it.each([0, 1])('has the letters of other encodings, after %i others', (before) => {
    const text = long('日本,ëx\n', before);
    const units = Uint16Array.from(`\ufeff${text}`, (letter) => letter.charCodeAt(0));
    expect(decode(new Uint8Array(units.buffer))).toEqual({ text, encoding: 'utf-16le', isGuessed: false });
  });

  it('that ends within a letter is in another encoding', () => {
    const bytes = new TextEncoder().encode(`${'maya,Zoe\n'.repeat(60_000)}ë`);
    expect(decode(bytes.subarray(0, -1))).toMatchObject({ isGuessed: true });
  });
});
