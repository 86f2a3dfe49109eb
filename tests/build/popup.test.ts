import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { isFirst, languages, readMessages } from '../../scripts/messages/catalogue';
import { builtFile, builtScripts, TARGETS } from './built';

/** 30 KB, compressed: what the popup needs to paint the figures that the session has, its words included. */
const MAX_FIRST_BYTES = 30_000;
/** 150 KB, compressed: what it needs if the session has none, and the tab is asked. */
const MAX_BYTES = 150_000;

describe.each(TARGETS)('the popup, built for %s', (target) => {
  const html = builtFile(target, 'popup.html');
  const scripts = builtScripts(target);
  const ofEnglish = scripts.filter((file) => /^chunks[/\\]en-/.test(file));
  const firstWords = (language: string) =>
    scripts.filter((file) => file.replaceAll('\\', '/').startsWith(`chunks/${language}-first-`));
  const linked = [...html.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].map(([, file = '']) => file);
  const start = linked.find((file) => /^chunks\/popup-start-/.test(file)) ?? '';
  // What its script loads besides, which it names in its first line.
  const [names = ''] = builtFile(target, start).match(/m\.f=\[[^\]]*\]/) ?? [];
  const rendering = [...names.matchAll(/"([^"]+)"/g)].map(([, file = '']) => file);
  const all = [...new Set([...linked, ...rendering])];
  const bytesOf = (files: readonly string[]) =>
    files.reduce((sum, file) => sum + gzipSync(builtFile(target, file)).length, 0);

  it.each(languages())(
    'loads at most 30 KB before it paints the figures of the session, in %s',
    (language) => {
      const words = firstWords(language);
      expect(linked.length).toBeGreaterThan(2);
      expect(words.length).toBe(1);
      expect(ofEnglish.length).toBe(2);
      expect(bytesOf([...linked, ...words]), linked.join()).toBeLessThanOrEqual(MAX_FIRST_BYTES);
    },
  );

  it.each(languages())(
    'loads at most 150 KB before its first figures if the tab is asked, in %s',
    (language) => {
      expect(rendering.some((file) => file.includes('show-popup-'))).toBe(true);
      expect(rendering.length).toBeGreaterThan(5);
      expect(bytesOf([...all, ...firstWords(language)]), all.join()).toBeLessThanOrEqual(MAX_BYTES);
    },
  );

  it('waits for one style sheet and few scripts before its first figures', () => {
    expect(linked.filter((file) => file.endsWith('.css'))).toHaveLength(1);
    expect(linked.filter((file) => file.endsWith('.js')).length).toBeLessThanOrEqual(5);
  });

  it('loads the words of no language before it knows which', () => {
    const others = linked.filter((file) => !ofEnglish.includes(file)).map((file) => builtFile(target, file));
    for (const code of others) expect(code).not.toMatch(/(?:from|import)\s*["'`]\.\/en-/);
    for (const file of ofEnglish) expect(all).not.toContain(file.replaceAll('\\', '/'));
  });

  it('says nothing before its first figures whose message comes later', () => {
    const later = new Set(
      [...readMessages('en').keys()].filter((key) => !isFirst(key)).map((key) => key.split('.')[0]),
    );
    const said = new RegExp(`["'\`](?:${[...later].join('|')})\\.(?!php)[a-z][\\w.-]*`, 'g');
    const code = all.filter((file) => file.endsWith('.js'));
    expect(code.flatMap((file) => builtFile(target, file).match(said) ?? [])).toEqual([]);
  });

  it('needs no database before its first figures', () => {
    for (const file of [...all, ...languages().flatMap(firstWords)])
      expect(builtFile(target, file), file).not.toContain('DexieError');
  });
});
