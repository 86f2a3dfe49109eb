import type { MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import type { Page } from 'puppeteer-core';
import { parseMessage, readMessages, SOURCE_LANGUAGE } from '../../../scripts/messages/catalogue';

/** The words of a message without its placeholders, of all its branches. */
function literals(elements: readonly MessageFormatElement[]): string[] {
  return elements.flatMap((element) => {
    if (element.type === 0) return [element.value];
    if (element.type === 5 || element.type === 6)
      return Object.values(element.options).flatMap(({ value }) => literals(value));
    return element.type === 8 ? literals(element.children) : [];
  });
}

/** What is quoted may be in any language, and so may addresses. A column of a file (`from_followers`) is one word, a currency (`ALL`) none. */
const wordsIn = (text: string): string[] =>
  text
    .replace(/„[^“]*“|https?:\S+|\S+@\S+|\b[A-Z]{3}\b/g, '')
    .toLowerCase()
    .match(/[\p{L}_]{2,}/gu) ?? [];

const wordsOf = (language: string): Set<string> =>
  new Set(
    [...readMessages(language)].flatMap(([key, text]) =>
      wordsIn(literals(parseMessage(key, text)).join(' ')),
    ),
  );

/**
 * Finds texts of a screen with a word that English messages have and those of `language` never do. `allowed` are texts that
 * are the same in every language, such as the titles of publishers.
 */
export function englishFinder(
  language: string,
  allowed: readonly string[],
): (screen: Page) => Promise<string[]> {
  const own = wordsOf(language);
  const english = new Set([...wordsOf(SOURCE_LANGUAGE)].filter((word) => !own.has(word)));
  const longestFirst = allowed.toSorted((a, b) => b.length - a.length);
  const isEnglish = (text: string) =>
    wordsIn(longestFirst.reduce((left, one) => left.replaceAll(one, ''), text)).some((word) =>
      english.has(word),
    );
  return async (screen) => (await textsOf(screen)).filter(isEnglish);
}

/** Every text of a screen, each once: what is shown, what is only heard, and the title. */
const textsOf = (screen: Page): Promise<string[]> =>
  screen.evaluate(() => {
    const texts = [document.title];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      if (!walker.currentNode.parentElement?.closest('script, style, kbd'))
        texts.push(walker.currentNode.textContent ?? '');
    }
    for (const element of document.querySelectorAll('*')) {
      for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'aria-valuetext'])
        texts.push(element.getAttribute(name) ?? '');
    }
    return [...new Set(texts.map((text) => text.replace(/\s+/g, ' ').trim()))].filter((text) => text !== '');
  });
