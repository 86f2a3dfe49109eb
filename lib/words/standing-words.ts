import type { Standing } from '../metrics/benchmarks/standing';

const STANDING_WORDS: Record<Standing, string> = {
  'well-above': 'well above average',
  above: 'above average',
  about: 'average',
  below: 'below average',
  'well-below': 'well below average',
};

/** "above average"; "average to above average" if the range allows both. Best first. */
export function standingWords(standings: readonly Standing[]): string {
  const words = standings.map((standing) => STANDING_WORDS[standing]);
  const [best = '', worst = best] = [words[0], words.at(-1)];
  return best === worst ? best : `${worst} to ${best}`;
}
