import type { Plugin } from 'vite';
import { knownWords } from './known-words.ts';

const NAME = 'virtual:known-words';

/** Offers the words of every platform's readers to the code that makes page files, read from the source at each build. */
export function knownWordsPlugin(): Plugin {
  return {
    name: 'yardstick:known-words',
    resolveId: (id) => (id === NAME ? `\0${NAME}` : null),
    load: (id) => (id === `\0${NAME}` ? `export default ${JSON.stringify(knownWords())};` : null),
  };
}
