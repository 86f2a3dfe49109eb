import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { LANGUAGE_CODES, languageFacts } from '../../../../lib/words/catalogue/languages';
import { parseMessage, readMessages, SOURCE_LANGUAGE } from '../../../../scripts/messages/catalogue';
import { optionsIn, valuesIn } from '../../../../scripts/messages/values';

const source = readMessages(SOURCE_LANGUAGE);
/** Those with messages of their own: the ones for tests are made from the English ones. */
const WRITTEN = LANGUAGE_CODES.filter((code) => !languageFacts(code).isForTests);
/** One of each form that a language has: zero, one, two, few, many. */
const COUNTS = [0, 1, 2, 3, 5, 11, 21, 100, 1_000_000];

/** Values with which every branch of a message is said at least once. */
function samples(key: string, text: string): Record<string, unknown>[] {
  const elements = parseMessage(key, text);
  const values = [...valuesIn(elements)];
  const widest = Math.max(
    COUNTS.length,
    ...[...optionsIn(elements).values()].map((options) => options.length),
  );
  return Array.from({ length: widest }, (_, at) =>
    Object.fromEntries(
      values.map(([name, type]) => {
        const options = optionsIn(elements).get(name);
        if (options) return [name, options[at % options.length]];
        if (type === 'number') return [name, COUNTS[at % COUNTS.length]];
        return [name, type === 'tag' ? (parts: string[]) => parts.join('') : `«${name}»`];
      }),
    ),
  );
}

describe.each(WRITTEN)('the messages in %s', (language) => {
  const messages = readMessages(language);

  it('are the same as in English: a message is written in every language at once', () => {
    const missing = [...source.keys()].filter((key) => !messages.has(key));
    expect(missing, `Write these in lib/words/messages/${language} too.`).toEqual([]);
    const needless = [...messages.keys()].filter((key) => !source.has(key));
    expect(needless, `Remove these from lib/words/messages/${language} too.`).toEqual([]);
  });

  it('take the same values as in English', () => {
    const different = [...messages].filter(([key, text]) => {
      const [own, english] = [text, source.get(key) ?? ''].map((one) =>
        [...valuesIn(parseMessage(key, one))].map(([name, type]) => `${name}: ${type}`).toSorted(),
      );
      return String(own) !== String(english);
    });
    expect(different).toEqual([]);
  });

  it('can be said with every value', () => {
    for (const [key, text] of messages) {
      for (const values of samples(key, text)) {
        const format = new IntlMessageFormat(parseMessage(key, text), language);
        expect(format.format(values as Record<string, string>), key).not.toMatch(/undefined|\[object|[{}]/);
      }
    }
  });

  it('have no space too many and no straight apostrophe or quotation mark', () => {
    const untidy = [...messages].filter(
      ([key, text]) => !key.endsWith('.separator') && /^\s|\s$| {2}|\w'\w|"/.test(text),
    );
    expect(untidy).toEqual([]);
  });
});

describe.each(WRITTEN.filter((code) => code !== SOURCE_LANGUAGE))('the messages in %s', (language) => {
  it('repeat no English sentence', () => {
    const repeated = [...readMessages(language)].filter(
      ([key, text]) => text === source.get(key) && /\p{L}{2,} \p{L}{2,} \p{L}{2,}/u.test(text),
    );
    expect(repeated).toEqual([]);
  });
});
