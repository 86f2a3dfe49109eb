import type { Plugin } from 'vite';
import type { KnownWords } from '../../lib/page-file/known-words.ts';
import { knownWords } from './known-words.ts';

const NAME = 'virtual:known-words';

/** Offers the words of every platform's readers to the code that makes page files, read from the source at each build. */
export function knownWordsPlugin(): Plugin {
  return {
    name: 'yardstick:known-words',
    resolveId: (id) => (id === NAME ? `\0${NAME}` : null),
    load: (id) => (id === `\0${NAME}` ? wordsModule(knownWords()) : null),
  };
}

/** The source of a module with the words. Those of all platforms are written once: repeated, they would be most of it. */
function wordsModule(words: Record<string, KnownWords>): string {
  const [first, ...others] = Object.values(words).map(written);
  const shared = Object.entries(first ?? {}).map(([field, items]) => {
    const inOthers = others.map((one) => new Set(one[field]));
    return [field, items.filter((item) => inOthers.every((some) => some.has(item)))] as const;
  });
  const ofAll = new Map(shared.map(([field, items]) => [field, new Set(items)]));
  const platforms = Object.entries(words).map(([id, one]) => {
    const fields = Object.entries(written(one)).map(
      ([field, items]) =>
        `${field}:[...all.${field},${items.filter((item) => !ofAll.get(field)?.has(item)).join()}]`,
    );
    return `${JSON.stringify(id)}:{${fields.join()}}`;
  });
  return `const all={${shared.map(([field, items]) => `${field}:[${items.join()}]`).join()}};export default {${platforms.join()}};`;
}

/** Each list of a platform's words, its items written as they stand in the module. */
const written = (words: KnownWords): Record<string, string[]> =>
  Object.fromEntries(
    Object.entries(words).map(([field, items]: [string, unknown[]]) => [
      field,
      items.map((item) => JSON.stringify(item)),
    ]),
  );
