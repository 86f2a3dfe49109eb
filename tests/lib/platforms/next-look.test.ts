import { describe, expect, it } from 'vitest';
import type { Platform } from '../../../lib/platforms/contract';
import { readPage } from '../../../lib/platforms/read-page';
import { PLATFORMS } from '../../../lib/platforms/registry';
import { pageNames, pageSource } from './load-page';
import { lookAt } from './look-at';
import { outline } from './outline';

/** Other digits, as many as before, so that no length tells that a text has changed. */
const otherDigits = (text: string) => text.replace(/\d/g, (digit) => String((Number(digit) + 1) % 10 || 1));

const isData = (text: Text) => text.parentElement?.localName === 'script';

function changeTexts(document: Document, fits: (text: Text) => boolean): void {
  const walk = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  for (let node = walk.nextNode(); node; node = walk.nextNode())
    if (fits(node as Text)) (node as Text).data = otherDigits((node as Text).data);
}

const changeAttribute = (name: string, change: (value: string) => string) => (document: Document) => {
  for (const element of document.querySelectorAll(`[${name}]`))
    element.setAttribute(name, change(element.getAttribute(name) ?? ''));
};

/** What a site does to the elements that stand there, without replacing one of them. */
const CHANGES: Record<string, (document: Document) => void> = {
  texts: (document) => changeTexts(document, (text) => !isData(text)),
  data: (document) => changeTexts(document, isData),
  labels: changeAttribute('aria-label', otherDigits),
  titles: changeAttribute('title', otherDigits),
  times: changeAttribute('datetime', otherDigits),
  'accounts in links': changeAttribute('href', (href) => href.replace(/maya/gi, 'noor')),
  'posts in links': changeAttribute('href', otherDigits),
  'accounts in test ids': changeAttribute('data-testid', (id) => id.replace(/maya/gi, 'noor')),
  language: (document) => document.documentElement.setAttribute('lang', 'tr'),
  'what is removed': (document) => {
    for (const one of document.querySelectorAll('li, svg, time')) one.remove();
  },
};

/** What is read of a page, of the same page after a change, and of one that was changed before anybody looked. */
function readsOf(change: (document: Document) => void, platform: Platform, page: string) {
  const { html, facts } = pageSource(platform.id, page);
  const read = (document: Document) => outline(readPage(platform, lookAt(platform, document, facts.url)));
  const [document, changed] = [1, 2].map(() => new DOMParser().parseFromString(html, 'text/html'));
  if (!document || !changed) throw new Error('two documents were made');
  const before = read(document);
  change(document);
  change(changed);
  return { before, again: read(document), first: read(changed) };
}

describe.each(PLATFORMS)('the next look at a page of $id', (platform) => {
  it.each(Object.entries(CHANGES))('tells only what it says by then: %s', (_, change) => {
    for (const page of pageNames(platform.id)) {
      const { again, first } = readsOf(change, platform, page);
      expect(again, page).toEqual(first);
    }
  });
});

it.each(Object.entries(CHANGES))('some page says another thing then: %s', (_, change) => {
  const says = PLATFORMS.some((platform) =>
    pageNames(platform.id).some((page) => {
      const { before, first } = readsOf(change, platform, page);
      return JSON.stringify(before) !== JSON.stringify(first);
    }),
  );
  expect(says).toBe(true);
});
