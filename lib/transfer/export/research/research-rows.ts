import type { Protocol } from '../../../metrics/protocol';
import type { Candidate, Snapshot } from '../../../model/candidate';
import type { CellValue, FileColumn } from '../file-column';
import { FOR_TOOLS } from '../file-format';
import { csvBody, csvHeading, jsonLines } from '../text-files';
import type { ResearchFacts } from './research-column';
import { RESEARCH_COLUMNS } from './research-columns';
import { sampledPosts } from './sampled';

/** The kinds of the file of posts. */
export type ResearchKind = 'csv' | 'json-lines';

const AS_FILE: readonly FileColumn[] = RESEARCH_COLUMNS.map(({ heading, type }) => ({
  ...{ heading, type },
  value: () => null,
}));

/** The cells of every post of one snapshot, in the order in which the snapshot has them. */
export function researchRows(
  candidate: Candidate,
  snapshot: Snapshot,
  protocol: Protocol,
  file: ResearchFacts,
): CellValue[][] {
  const sampledOf = sampledPosts(candidate.platform, snapshot, protocol);
  return snapshot.posts.map((post) => {
    const row = { candidate, snapshot, post, sampled: sampledOf(post.id), file };
    return RESEARCH_COLUMNS.map((column) => column.value(row));
  });
}

/** Texts are literal: statistics programs read the file, and an apostrophe would change what is counted. */
export const researchText = (rows: readonly CellValue[][], kind: ResearchKind): string =>
  kind === 'csv' ? csvBody(AS_FILE, rows, FOR_TOOLS, false) : jsonLines(AS_FILE, rows);

export const researchHeading = (kind: ResearchKind): string =>
  kind === 'csv' ? csvHeading(AS_FILE, FOR_TOOLS, false) : '';
