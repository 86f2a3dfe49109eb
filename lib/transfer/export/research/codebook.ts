import { FORMULAS } from '../../../metrics/measures/formulas';
import type { Protocol } from '../../../metrics/protocol';
import { PLATFORM_IDS } from '../../../model/platform';
import type { FileColumn } from '../file-column';
import { FOR_TOOLS } from '../file-format';
import { csvBody, csvHeading } from '../text-files';
import type { ResearchFacts } from './research-column';
import { isoTime } from './research-column';
import { RESEARCH_COLUMNS } from './research-columns';

const heading = (name: string): FileColumn => ({ heading: name, type: 'text', value: () => null });
const COLUMNS = ['column', 'meaning', 'unit', 'source'].map(heading);

/** The codebook as a CSV file: what each column means, in which unit, and where it comes from. */
export const codebook = (): string =>
  csvHeading(COLUMNS, FOR_TOOLS, false) +
  csvBody(
    COLUMNS,
    RESEARCH_COLUMNS.map((column) => [column.heading, column.meaning, column.unit, column.source]),
    FOR_TOOLS,
    false,
  );

/** What was counted while the file of posts was written. */
export interface ResearchCounts {
  profiles: number;
  snapshots: number;
  /** They have no row, because a row is a post. */
  snapshotsWithoutPosts: number;
  posts: number;
}

/** Sample, window and formulas as JSON, with what the file contains. Enough to calculate its rates again. */
export function protocolFile(
  protocol: Protocol,
  {
    facts,
    list,
    counts,
    atMs,
  }: { facts: ResearchFacts; list: string | null; counts: ResearchCounts; atMs: number },
): string {
  const { sampleSize, withinDays, minPosts, average, leaveOut, headline } = protocol.sample;
  const formulas = PLATFORM_IDS.flatMap((platform) => {
    const id = headline[platform];
    if (!id) return [];
    const { numerator, denominator, source, sourceUrl } = FORMULAS[id];
    return [[platform, { id, numerator, denominator, source, sourceUrl }] as const];
  });
  const content = {
    exportedAt: isoTime(atMs),
    list: facts.pseudonyms ? null : list,
    pseudonymised: facts.pseudonyms !== null,
    contains: counts,
    protocol: {
      fixedAt: isoTime(facts.protocolFixedAtMs),
      hash: facts.settingsHash,
      engineVersionThen: protocol.engineVersion,
      ...{ sampleSize, withinDays, minPosts, average, leaveOut },
      formulas: Object.fromEntries(formulas),
    },
    engineVersion: facts.engineVersion,
    toolVersion: facts.toolVersion,
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}
