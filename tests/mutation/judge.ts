import type { PageReport } from '../../lib/model/page-report';
import { POST_COUNTS } from '../../lib/model/post';
import { PROFILE_COUNTS } from '../../lib/model/profile';
import type { Reading } from '../../lib/model/reading';

export interface Tally {
  right: number;
  absent: number;
  wrong: string[];
}

/** Every count of a report under a name, such as `followers` or `p1 likes`. */
function countsOf({ profile, posts }: PageReport): Map<string, Reading> {
  const counts = new Map<string, Reading>();
  for (const name of PROFILE_COUNTS) counts.set(name, profile[name]);
  for (const post of posts) for (const name of POST_COUNTS) counts.set(`${post.id} ${name}`, post[name]);
  return counts;
}

/**
 * Holds what a mutant gives against what the page gives. Right: the ranges meet. Absent: no number, with a reason.
 * Wrong: another number, or one where the page has none. Where the page's own number is unreadable there is no truth
 * to hold anything against.
 */
export function judge(page: PageReport, mutant: PageReport): Tally {
  const tally: Tally = { right: 0, absent: 0, wrong: [] };
  const truths = countsOf(page);
  const knownPosts = new Set(page.posts.map(({ id }) => id));
  for (const [name, got] of countsOf(mutant)) {
    const [post, field] = name.split(' ');
    if (field !== undefined && !knownPosts.has(post ?? '')) continue;
    const truth = truths.get(name);
    if (truth?.found === false && truth.why === 'unreadable') continue;
    if (!got.found) tally.absent += Number(truth?.found === true);
    else if (truth?.found && got.low <= truth.high && truth.low <= got.high) tally.right += 1;
    else tally.wrong.push(`${name}: ${got.value} by ${got.reader}, where the page has ${describe(truth)}`);
  }
  const [id, mutantId] = [page, mutant].map(({ profile }) => profile.accountId);
  if (mutantId !== null && mutantId !== id) {
    tally.wrong.push(`account id: ${mutantId}, where the page has ${id ?? 'nothing'}`);
  }
  return tally;
}

function describe(reading: Reading | undefined): string {
  if (!reading) return 'nothing';
  return reading.found ? `${reading.low} to ${reading.high}` : reading.why;
}
