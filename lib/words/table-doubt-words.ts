import type { NearReason, NoVerdictReason, TableDoubt } from '../metrics/benchmarks/doubts';
import type { AverageKind, TableAverage } from '../metrics/measures/formulas';
import { say } from './catalogue/say';
import { formatNumber, formatRange } from './numbers';

export function doubtSentence(doubt: TableDoubt): string {
  switch (doubt.code) {
    case 'quoted-for-one-size':
    case 'no-row-between':
      return say(`table.${doubt.code}`, { range: formatRange(doubt.fromFollowers, doubt.toFollowers) });
    case 'posts-of-days':
      return say('table.posts-of-days', {
        days: formatNumber(doubt.days),
        posts: formatNumber(doubt.minPosts),
      });
    default:
      return say(`table.note-${doubt.code}`);
  }
}

/** Why a table is shown but never judges. */
export const noVerdictSentence = (because: NoVerdictReason): string => say(`table.no-verdict-${because}`);

/** How a near match differs; null if it does not. */
export const nearSentences = (reasons: readonly NearReason[]): string | null =>
  reasons.length > 0 ? reasons.map(nearSentence).join(' ') : null;

function nearSentence(reason: NearReason): string {
  switch (reason.code) {
    case 'average-not-named':
      return say('table.average-not-named', { ours: averageWords(reason.ours) });
    case 'other-average':
      return say('table.other-average', {
        theirs: averageWords(reason.theirs),
        ours: averageWords(reason.ours),
      });
    default:
      return say(`table.difference-${reason.code}`);
  }
}

/** "the median of the posts' rates" */
const averageWords = (average: AverageKind | TableAverage): string => say(`table.average-${average}`);
