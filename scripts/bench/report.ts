import { line, median, ms } from './figures.ts';
import type { CountCost } from './in-page/count-cost.ts';
import type { GrowthCost } from './in-page/growth-cost.ts';
import type { HugeCost } from './in-page/huge-cost.ts';
import type { ReadingCost } from './in-page/reading-cost.ts';
import type { BenchPage } from './pages.ts';

export function readingLines({ platform, name }: BenchPage, cost: ReadingCost): string[] {
  const [walk, parse, first, again] = [cost.walkMs, cost.parseMs, cost.firstMs, cost.againMs].map(median);
  const kilobytes = Math.round(cost.dataCharacters / 1_000);
  const against = (floorMs: (round: number) => number) =>
    median(cost.firstMs.map((firstMs, round) => firstMs / floorMs(round)));
  const aimFor = (times: number) => ({ words: 'at most 2 x', met: times <= 2 });
  const walked = against((round) => (cost.walkMs[round] ?? 0) + (cost.parseMs[round] ?? 0));
  const isDrawn = cost.minimalMs.length > 0;
  const minimal = isDrawn ? against((round) => cost.minimalMs[round] ?? 0) : 0;
  return [
    `${platform}/${name}: ${cost.elements} elements, ${cost.posts} posts read, ${kilobytes} KB of data`,
    line(
      'first read',
      `${ms(first ?? 0)} = ${walked.toFixed(1)} x (walk ${ms(walk ?? 0)} + parse ${ms(parse ?? 0)})`,
      isDrawn ? undefined : aimFor(walked),
    ),
    ...(isDrawn
      ? [
          line(
            'against minimal reader',
            `${minimal.toFixed(1)} x (parse and read ${ms(median(cost.minimalMs))})`,
            aimFor(minimal),
          ),
        ]
      : []),
    line('read after a change', ms(again ?? 0), { words: 'at most 2 ms', met: (again ?? 0) <= 2 }),
    line('JSON.parse', `${cost.parsesFirst} calls, then ${cost.parsesLater} in 4 looks after changes`, {
      words: 'no block twice',
      met: cost.parsedAgain === 0,
    }),
  ];
}

/** The number of posts on a page far longer than a user scrolls. */
export const HUGE = 20_000;

export function hugeLines({ firstMs, againMs, elements, posts, passedOver }: HugeCost): string[] {
  const size = `${HUGE} posts, ${elements} elements`;
  return [
    line('very long page', `${size}: ${ms(firstMs)}, then ${ms(againMs)}; ${posts} read, ${passedOver} not`),
  ];
}

export function growthLines(rounds: readonly GrowthCost[]): string[] {
  const of = (name: keyof GrowthCost) => median(rounds.map((round) => round[name]));
  const share = of('sharePercent');
  const longest = of('longestMs');
  return [
    line(
      'while 1,000 posts come',
      `${share.toFixed(2)} % of the page's time in ${of('tasks')} tasks; ${of('posts')} posts in the sample`,
      { words: 'under 1 %', met: share < 1 },
    ),
    line('longest task', ms(longest), { words: 'under 50 ms', met: longest < 50 }),
  ];
}

export function countLines(languages: number, rounds: readonly CountCost[]): string[] {
  const first = median(rounds.flatMap(({ firstMs }) => firstMs));
  const repeated = median(rounds.flatMap(({ repeatedMs }) => repeatedMs));
  const slowest = median(rounds.map(({ firstMs }) => Math.max(...firstMs)));
  return [
    `parseCount in ${languages} languages`,
    line('first of a language', `${ms(first)}, the slowest language ${ms(slowest)}`),
    line('repeated', `${ms(repeated)}, ${Math.round(first / repeated)} times less`),
  ];
}
