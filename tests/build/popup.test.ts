import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { isFirst, readMessages } from '../../scripts/messages/catalogue';
import { builtFile, builtScripts, TARGETS } from './built';

/** 150 KB, compressed: everything that the popup needs before it paints who this is and how many followers, its words included. */
const MAX_BYTES = 150_000;

describe.each(TARGETS)('the popup, built for %s', (target) => {
  const html = builtFile(target, 'popup.html');
  const scripts = builtScripts(target);
  const ofEnglish = scripts.filter((file) => /^chunks[/\\]en-/.test(file));
  const words = ofEnglish.filter((file) => /en-first-/.test(file));
  const linked = [...html.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].map(([, file = '']) => file);
  // The popup's own page may link its words, so that they arrive with the first step.
  const files = [...new Set([...linked, ...words])];

  it('loads at most 150 KB before its first figures', () => {
    expect(linked.length).toBeGreaterThan(2);
    expect(words.length).toBe(1);
    expect(ofEnglish.length).toBe(2);
    const bytes = files.reduce((sum, file) => sum + gzipSync(builtFile(target, file)).length, 0);
    expect(bytes, files.join()).toBeLessThanOrEqual(MAX_BYTES);
  });

  it('loads the words of no language before it knows which', () => {
    const others = linked.filter((file) => !ofEnglish.includes(file)).map((file) => builtFile(target, file));
    for (const code of others) expect(code).not.toMatch(/(?:from|import)\s*["'`]\.\/en-/);
    for (const file of ofEnglish) expect(linked).not.toContain(file.replaceAll('\\', '/'));
  });

  it('says nothing before its first figures whose message comes later', () => {
    const later = new Set(
      [...readMessages('en').keys()].filter((key) => !isFirst(key)).map((key) => key.split('.')[0]),
    );
    const said = new RegExp(`["'\`](?:${[...later].join('|')})\\.(?!php)[a-z][\\w.-]*`, 'g');
    const scripts = linked.filter((file) => file.endsWith('.js'));
    expect(scripts.flatMap((file) => builtFile(target, file).match(said) ?? [])).toEqual([]);
  });

  it('needs no database before its first figures', () => {
    for (const file of files) expect(builtFile(target, file), file).not.toContain('DexieError');
  });
});
