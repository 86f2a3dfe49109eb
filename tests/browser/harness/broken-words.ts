import type { Page } from 'puppeteer-core';

/** The words in the headings of the table that begin in one line and end in another. */
export const brokenWords = (page: Page): Promise<string[]> =>
  page.$$eval('th[data-column]', (all) =>
    all.flatMap((one) => {
      const text = [...one.querySelectorAll('button, [tabindex]')].flatMap((part) => [...part.childNodes])[0];
      if (!text) return [];
      return [...(text.textContent ?? '').matchAll(/\S+/g)].flatMap(({ 0: word, index }) => {
        const range = document.createRange();
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        return new Set([...range.getClientRects()].map(({ top }) => top)).size > 1 ? [word] : [];
      });
    }),
  );
