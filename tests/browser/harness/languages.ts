import { globSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { PLATFORM_NAMES } from '../../../lib/model/platform';
import { nodesBelow, type SyntaxNode, syntaxOf, textOf } from '../../lib/words/literals/syntax';

/** The languages of tests/browser/languages.test.ts. */
export type TestLanguage = 'en-XA' | 'ar-XB';

/** Chooses the language as the setting does. A page that is open takes it when it is loaded again. */
export async function chooseLanguage(ownPage: Page, code: TestLanguage | 'en' | 'de'): Promise<void> {
  await ownPage.evaluate(async (value) => {
    localStorage.setItem('language', value);
    const opening = indexedDB.open('yardstick-settings');
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    await new Promise((resolve, reject) => {
      const writing = db.transaction('settings', 'readwrite');
      writing.objectStore('settings').put({ key: 'language', value });
      writing.oncomplete = resolve;
      writing.onerror = () => reject(writing.error);
    });
    db.close();
  }, code);
}

/**
 * What is wrong with a screen in a language: a text that is cut or leaves its box, and in a language for tests a word that is
 * not from the catalogue. `data` are texts of the test itself, such as a handle. Looks for up to three seconds, while the screen fills.
 */
export async function languageFaults(screen: Page, data: readonly string[]): Promise<string[]> {
  const end = performance.now() + 3_000;
  const known = [...data, ...EVERYWHERE_THE_SAME].toSorted((a, b) => b.length - a.length);
  let found = await screen.evaluate(faultsHere, known);
  while (found.length > 0 && performance.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    found = await screen.evaluate(faultsHere, known);
  }
  return found;
}

const CITATION = /^(source|seenOn|credit|tiers|name)$/;

/** Publishers, titles and the tiers that they name: the text fields of all sources. */
function citationsBelow(node: SyntaxNode, isCited = false): string[] {
  const { type, key } = node as SyntaxNode & { key?: SyntaxNode };
  const cites = isCited || (type === 'Property' && CITATION.test(String(key?.name ?? key?.value)));
  const text = textOf(node);
  return [
    ...(cites && text ? [text] : []),
    ...nodesBelow(node).flatMap((below) => citationsBelow(below, cites)),
  ];
}

/** Names and formatted dates. The languages for tests write dates, and the “and” of a list, as English does. */
const EVERYWHERE_THE_SAME = [
  'Yardstick',
  ...Object.values(PLATFORM_NAMES),
  ...(['short', 'long'] as const).flatMap((month) =>
    Array.from({ length: 12 }, (_, at) =>
      new Intl.DateTimeFormat('en', { month, timeZone: 'UTC' }).format(Date.UTC(2026, at)),
    ),
  ),
  ...globSync('lib/{metrics,evaluation}/**/*.ts').flatMap((file) => citationsBelow(syntaxOf(file))),
];

/** Runs in the screen, so it can use nothing outside itself. */
function faultsHere(data: readonly string[]): string[] {
  const { lang, dir, clientWidth } = document.documentElement;
  const found = new Set<string>();
  const short = (text: string) => text.replace(/\s+/g, ' ').trim().slice(0, 90);

  /** Texts of other people, names, hashes, files and keys. A message at the edge is stripped of what turns it around. */
  const OUTSIDE = `bdi, [dir="auto"], blockquote, code, kbd, [role="dialog"] [dir="ltr"], textarea, script, style${
    lang === 'ar-XB' ? ', [class*="_toast_"]' : ''
  }`;
  const plainWords = (text: string): string[] => {
    const own = data.reduce((rest, known) => rest.replaceAll(known, ' '), text);
    // What the catalogue says has accents, or each of its words is turned around.
    const rest = lang === 'ar-XB' ? own.replace(/\u202e[^\u202c]*\u202c/g, ' ') : own;
    // A word with a digit in it is a code, such as a settings hash.
    return (rest.replace(/https?:\S+/g, ' ').match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).filter((word) =>
      /^(?!and$)[a-z]{3,}$/i.test(word),
    );
  };
  const check = (text: string, where: string) => {
    // Only the languages for tests show by their letters what is translated.
    if (lang !== 'en-XA' && lang !== 'ar-XB') return;
    const words = plainWords(text);
    if (words.length > 0) found.add(`${where} is not translated: ${words.join(' ')} (${short(text)})`);
  };

  if (dir !== (lang === 'ar-XB' ? 'rtl' : 'ltr')) found.add(`the page is ${dir}`);
  check(document.title, 'the title');
  for (const one of document.querySelectorAll('[aria-label], [placeholder], [title]')) {
    if (one.closest(OUTSIDE) || !one.checkVisibility()) continue;
    for (const name of ['aria-label', 'placeholder', 'title']) check(one.getAttribute(name) ?? '', name);
  }

  const pen = document.createElement('canvas').getContext('2d');
  for (const select of document.querySelectorAll('select')) {
    if (!select.checkVisibility() || !pen) continue;
    const { font, lineHeight, paddingLeft, paddingRight } = getComputedStyle(select);
    const text = select.selectedOptions[0]?.text ?? '';
    pen.font = font;
    const room = select.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight);
    const hasOneLine = select.clientHeight < 2 * Number.parseFloat(lineHeight);
    if (hasOneLine && pen.measureText(text).width > room + 1) found.add(`cut off in a list: ${short(text)}`);
  }

  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const text = node.textContent ?? '';
    const parent = node.parentElement;
    if (!parent || text.trim() === '' || !parent.checkVisibility({ visibilityProperty: true })) continue;
    if (!parent.closest(OUTSIDE)) check(text, 'a text');
    // What a line of facts or the two lines of a note leave out is shown elsewhere.
    const { textOverflow, webkitLineClamp } = getComputedStyle(parent);
    if (parent.closest('select, .only-heard') || textOverflow === 'ellipsis' || webkitLineClamp !== 'none')
      continue;
    leavesBox(node, parent, text);
  }

  /** Whether a text ends outside its box or the screen, and is not inside a frame that scrolls. */
  function leavesBox(node: Node, parent: Element, text: string): void {
    const range = document.createRange();
    range.selectNodeContents(node);
    const rects = [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
    if (rects.length === 0) return;
    const [left, right] = [
      Math.min(...rects.map((one) => one.left)),
      Math.max(...rects.map((one) => one.right)),
    ];
    let isFramed = false;
    for (
      let around: Element | null = parent;
      around && around !== document.body;
      around = around.parentElement
    ) {
      const { display, overflowX, overflowY, position } = getComputedStyle(around);
      if (display.startsWith('inline') && display !== 'inline-block' && display !== 'inline-flex') continue;
      if (display === 'contents') continue;
      const box = around.getBoundingClientRect();
      if (box.width <= 1 || box.height <= 1) return;
      if (/auto|scroll/.test(overflowX) && around.scrollWidth > around.clientWidth) isFramed = true;
      const isCut = /hidden|clip/.test(overflowX) && (left < box.left - 1 || right > box.right + 1);
      if (isCut) found.add(`cut off: ${short(text)}`);
      if (isFramed || position === 'fixed') return;
      if (left < box.left - 1 || right > box.right + 1) {
        found.add(`leaves its box (${around.tagName.toLowerCase()}): ${short(text)}`);
        return;
      }
      const isLow = /hidden|clip/.test(overflowY) && around.scrollHeight > around.clientHeight + 1;
      if (isLow) found.add(`cut off below: ${short(text)}`);
    }
    if (left < -0.5 || right > clientWidth + 0.5) found.add(`leaves the screen: ${short(text)}`);
  }
  return [...found];
}
