import type { Standing } from '../metrics/benchmarks/standing';
import { currentLanguage } from './catalogue/current-language';
import { say } from './catalogue/say';

/** "above average"; "average to above average" if the range allows both. Best first. */
export function standingWords(standings: readonly Standing[]): string {
  const words = standings.map((standing) => say(`verdict.standing-${standing}`));
  const [best = '', worst = best] = [words[0], words.at(-1)];
  return best === worst ? best : say('verdict.standings', { worst, best });
}

/** "Above average": a phrase at the beginning of a line. */
export const upperFirst = (text: string): string =>
  text.charAt(0).toLocaleUpperCase(currentLanguage().locale) + text.slice(1);
