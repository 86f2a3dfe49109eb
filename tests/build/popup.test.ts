import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { builtFile, builtScripts, TARGETS } from './built';

/** 150 KB, compressed: everything that the popup needs before it paints who this is and how many followers, its words included. */
const MAX_BYTES = 150_000;

describe.each(TARGETS)('the popup, built for %s', (target) => {
  const html = builtFile(target, 'popup.html');
  const words = builtScripts(target).filter((file) => /^chunks[/\\]en-/.test(file));
  const linked = [...html.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].map(([, file = '']) => file);
  // The popup's own page may link its words, so that they arrive with the first step.
  const files = [...new Set([...linked, ...words])];

  it('loads at most 150 KB before its first figures', () => {
    expect(linked.length).toBeGreaterThan(2);
    expect(words.length).toBe(1);
    const bytes = files.reduce((sum, file) => sum + gzipSync(builtFile(target, file)).length, 0);
    expect(bytes, files.join()).toBeLessThanOrEqual(MAX_BYTES);
  });

  it('needs no database before its first figures', () => {
    for (const file of files) expect(builtFile(target, file), file).not.toContain('DexieError');
  });
});
