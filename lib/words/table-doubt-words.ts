import type {
  MeasureDifference,
  NearReason,
  NoVerdictReason,
  SourceNote,
  TableDoubt,
} from '../metrics/benchmarks/doubts';
import type { AverageKind, TableAverage } from '../metrics/measures/formulas';
import { formatRange } from './numbers';

const NOTES: Record<SourceNote, string> = {
  'no-date': 'The page prints no date.',
  'hypeauditor-formula-by-followers':
    'The report prints no formula; HypeAuditor’s help page gives the mean of likes and comments by followers.',
  'hypeauditor-formula-by-views':
    'The report as quoted prints no formula; HypeAuditor’s help page gives likes, comments and shares by views.',
  'hypeauditor-2026-without-middle-sizes':
    'The report as quoted gives nothing for 50,000 to 1 million followers.',
  'hypeauditor-2021-small-sizes-only':
    'Nothing quoted for sizes above 20,000 followers; 2.92% for all sizes together.',
  'british-accounts-only': 'British accounts only.',
  'rates-have-fallen-since-2016': 'From 2016: rates have fallen since.',
  'markerly-likes-only': 'Likes only; it is often quoted as likes and comments.',
  'markerly-reports-differ': 'Digiday prints 2.4 and 1.7% where Marketing Dive prints 2.37 and 1.66%.',
  'markerly-without-some-sizes': 'Nothing quoted for 100,000 to 1 million followers, nor above 10 million.',
  'modash-help-instagram':
    'Modash’s help page describes its own rate otherwise: median likes, without comments, by followers.',
  'modash-help-tiktok':
    'Modash’s help page describes its own rate otherwise: average likes by average views.',
  'modash-bound-of-500k':
    'For 500,000 to 1 million followers the page prints 1.46 as the upper end of “above average”; its “high” begins at 2.46, which is used here.',
  'modash-shares-assumed':
    'The page says “likes + comments etc.”; that this means likes, comments and shares is assumed.',
  'modash-figures-of-2023':
    'The same page’s figures of March 2023 were three to four times lower at the top, six to twelve times at the average, and look follower-based; the two are not mixed here.',
  'influencer-hero-is-close':
    'Influencer Hero’s figures of January 2024 for the same sizes are close (over 6.52% to over 0.61%), with an overall median of 0.54%.',
  'creatordb-is-far-above':
    'CreatorDB puts the average by views at about 4% and calls less than 1% a warning.',
  'playersells-largest-first':
    'The source reads the largest accounts first, so its accounts are no random sample.',
  'playersells-few-of-10k-to-50k':
    'For 10,000 to 50,000 followers it has only 3,360 accounts, and they stand above the sizes around them.',
  'playersells-paid-badges':
    'Accounts with a paid badge had 1.6 to 1.8 times the views per follower of those without, from 5,000 to 1 million followers.',
  'rival-iq-all-interactions':
    'All interactions per follower and post; a median over brands of 14 industries.',
  'rival-iq-x-figures-differ':
    'The 2024 report prints 0.029%; Hootsuite prints 1.8% for X: sixty times as much, by another formula.',
  'sociavault-raw-data-unpublished': 'A data vendor’s blog: the raw data is not published.',
  'sociavault-filtered-accounts': 'It counts “authentic accounts” only, filtered by a method of its own.',
  'sociavault-kinds-not-named':
    'The source does not say whether it mixes Shorts and long videos. By its own count Shorts get about 1.4 times the engagement per view, so long videos alone are judged.',
};

export function doubtSentence(doubt: TableDoubt): string {
  switch (doubt.code) {
    case 'quoted-for-one-size':
      return `Quoted for ${formatRange(doubt.fromFollowers, doubt.toFollowers)} followers only.`;
    case 'posts-of-days':
      return `It takes the posts of ${doubt.days} days, of accounts with at least ${doubt.minPosts} of them.`;
    case 'no-row-between':
      return `No row for ${formatRange(doubt.fromFollowers, doubt.toFollowers)} followers.`;
    default:
      return NOTES[doubt.code];
  }
}

/** Why a table is shown but never judges. */
export const NO_VERDICT_SENTENCES: Record<NoVerdictReason, string> = {
  'formula-not-named': 'The source does not say what it divided by what.',
  'numbers-contradict-formula':
    'The page says “by views”, but its numbers are so low and fall so steeply with size that they look divided by subscribers.',
  'brands-only': 'These are brands’ own accounts, not influencers.',
  'far-from-open-data':
    'Its medians are 2 to 11 times those of PlayerSells by the same formula. PlayerSells publishes its data and its method, so PlayerSells judges.',
};

const AVERAGE_WORDS: Record<AverageKind | TableAverage, string> = {
  median: 'the median of the posts’ rates',
  mean: 'the mean of the posts’ rates',
  trimmed: 'the trimmed mean of the posts’ rates',
  'ratio-of-medians': 'the median numerator divided by the median denominator',
};

const DIFFERENCES: Record<MeasureDifference, string> = {
  'counts-quotes-too': 'The table also counts quotes, which a profile’s page does not show.',
};

/** How a near match differs; null if it does not. */
export const nearSentences = (reasons: readonly NearReason[]): string | null =>
  reasons.length > 0 ? reasons.map(nearSentence).join(' ') : null;

function nearSentence(reason: NearReason): string {
  switch (reason.code) {
    case 'average-not-named':
      return `The source does not say which average it took; this is ${AVERAGE_WORDS[reason.ours]}.`;
    case 'other-average':
      return `The table gives ${AVERAGE_WORDS[reason.theirs]}; this is ${AVERAGE_WORDS[reason.ours]}.`;
    default:
      return DIFFERENCES[reason.code];
  }
}
