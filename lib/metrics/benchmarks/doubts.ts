import type { AverageKind, TableAverage } from '../measures/formulas';

/** What a careful reader should know before trusting a table. */
export type TableDoubt =
  | { code: SourceNote }
  /** The source gives a figure for one size only. */
  | { code: 'quoted-for-one-size'; fromFollowers: number; toFollowers: number }
  /** Which posts of an account the source counts. */
  | { code: 'posts-of-days'; days: number; minPosts: number }
  /** The user's own table has no row for these sizes. */
  | { code: 'no-row-between'; fromFollowers: number; toFollowers: number };

/** Notes that apply to one source only. */
export type SourceNote =
  | 'no-date'
  | 'hypeauditor-formula-by-followers'
  | 'hypeauditor-formula-by-views'
  | 'hypeauditor-2026-without-middle-sizes'
  | 'hypeauditor-2021-small-sizes-only'
  | 'british-accounts-only'
  | 'rates-have-fallen-since-2016'
  | 'markerly-likes-only'
  | 'markerly-reports-differ'
  | 'markerly-without-some-sizes'
  | 'modash-help-instagram'
  | 'modash-help-tiktok'
  | 'modash-bound-of-500k'
  | 'modash-shares-assumed'
  | 'modash-figures-of-2023'
  | 'influencer-hero-is-close'
  | 'creatordb-is-far-above'
  | 'playersells-largest-first'
  | 'playersells-few-of-10k-to-50k'
  | 'playersells-paid-badges'
  | 'rival-iq-all-interactions'
  | 'rival-iq-x-figures-differ'
  | 'sociavault-raw-data-unpublished'
  | 'sociavault-filtered-accounts'
  | 'sociavault-kinds-not-named';

/** Why a table is shown but never judges. */
export type NoVerdictReason =
  | 'formula-not-named'
  | 'numbers-contradict-formula'
  | 'brands-only'
  | 'far-from-open-data';

/** How a table's measure differs from the rate's, apart from the average. */
export type MeasureDifference = 'counts-quotes-too';

/** Why a match is only near. */
export type NearReason =
  | { code: 'average-not-named'; ours: AverageKind | TableAverage }
  | { code: 'other-average'; theirs: TableAverage; ours: AverageKind | TableAverage }
  | { code: MeasureDifference };
