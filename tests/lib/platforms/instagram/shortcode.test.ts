import { describe, expect, it } from 'vitest';
import { timeInShortcode } from '../../../../lib/platforms/instagram/shortcode';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** The formula as it is published, in whole numbers: (id >> 23) + 1314220021721. */
function byTheBook(code: string): number {
  let id = 0n;
  for (const character of code.slice(0, 11)) id = id * 64n + BigInt(ALPHABET.indexOf(character));
  return Number(id >> 23n) + 1314220021721;
}

describe('the time in a shortcode', () => {
  it('is when the upload started', () => {
    expect(new Date(timeInShortcode('Db72EbzsGcu') ?? 0).toISOString()).toBe('2026-08-12T09:30:00.000Z');
  });

  it.each(['Db72EbzsGcu', 'DaQScrTr-l-', 'A_________z', 'B--------_9', 'fA9uwTtkSN'])(
    'of %s is exactly the result of the formula',
    (code) => expect(timeInShortcode(code)).toBe(byTheBook(code)),
  );

  it('ignores what private posts append', () => {
    expect(timeInShortcode('Db72EbzsGcuAbCdEfGhIjKlMnOpQrStUv')).toBe(timeInShortcode('Db72EbzsGcu'));
  });

  it('is unknown for older codes and for invalid codes', () => {
    expect(timeInShortcode('BXdzw')).toBeNull();
    expect(timeInShortcode('Db72Eb!sGcu')).toBeNull();
  });
});
