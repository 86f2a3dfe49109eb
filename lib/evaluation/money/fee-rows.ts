import type { PublishedRange } from './cpm-ranges';

type Credit = Pick<PublishedRange, 'source' | 'sourceUrl' | 'year' | 'platforms'> & { id: string };
export type Row = readonly [
  from: number | null,
  to: number | null,
  low: number | null,
  high: number | null,
  name: string,
];

/** Rows of one source; a name is told in the label and in the id. */
export const reports = (credit: Credit, rows: readonly Row[]): PublishedRange[] =>
  rows.map(([fromFollowers, toFollowers, lowUsd, highUsd, name]) => ({
    ...credit,
    id: `${credit.id}-${name.replaceAll(' ', '-')}`,
    fromFollowers,
    toFollowers,
    lowUsd,
    highUsd,
    about: `one post, ${name}`,
  }));
