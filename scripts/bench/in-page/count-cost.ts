import { parseCount } from '../../../lib/counts/index';

/** Milliseconds for the first count of a language on a page, which learns its units, and for each after it. */
export interface CountCost {
  firstMs: number[];
  repeatedMs: number[];
}

const REPEATS = 200;

/** One figure for each language. Needs a page where no count was read yet. */
export function countCost(languages: readonly string[]): CountCost {
  // Starts the code once, so that the first language does not include that time.
  parseCount('16.4K', 'en');
  const msFor = (language: string, times: number) => {
    const startedAtMs = performance.now();
    for (let time = 0; time < times; time++) parseCount(`${time + 1}.4K`, language);
    return (performance.now() - startedAtMs) / times;
  };
  return {
    firstMs: languages.map((language) => msFor(language, 1)),
    repeatedMs: languages.map((language) => msFor(language, REPEATS)),
  };
}
