import type { PageReport } from '../../../lib/model/page-report';
import { POST_COUNTS } from '../../../lib/model/post';
import { PROFILE_COUNTS } from '../../../lib/model/profile';
import type { Reading } from '../../../lib/model/reading';

/**
 * A report in short, for expectations that read like the page: `203 by tile-overlay`,
 * `21400 (21350..21499) by tile-views`, or the reason, `not-ready`.
 */
export function outline(report: PageReport) {
  const { platform: _, ...place } = report.place;
  return {
    place,
    settled: report.settled,
    wall: report.wall,
    profile: short(report.profile, PROFILE_COUNTS),
    posts: report.posts.map(({ postedAtMs, ...post }) => ({
      ...short(post, POST_COUNTS),
      postedAt: postedAtMs === null ? null : new Date(postedAtMs).toISOString(),
    })),
  };
}

/** Everything but the counts as it is, the counts in words. */
function short<Name extends string>(
  all: Record<Name, Reading> & { takenAtMs: number },
  counts: readonly Name[],
): Record<string, unknown> {
  const { takenAtMs: _, ...rest }: Record<string, unknown> = all;
  return { ...rest, ...Object.fromEntries(counts.map((name) => [name, inWords(all[name])])) };
}

function inWords(reading: Reading): string {
  if (!reading.found) return reading.why;
  const range = reading.low === reading.high ? '' : ` (${reading.low}..${reading.high})`;
  const others = (reading.others ?? []).map(({ value, reader }) => `, not ${value} of ${reader}`).join('');
  return `${reading.value}${range} by ${reading.reader}${others}`;
}
