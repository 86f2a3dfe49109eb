import { POST_COUNTS } from '../model/post';
import { PROFILE_COUNTS } from '../model/profile';
import type { Look } from '../page/look';
import type { CountField, CountReader, Platform } from '../platforms/contract';

/** What each reader of each number says about a page, one line for each. No line has a text or a number of the page. */
export function readersTried(platform: Platform, look: Look): string[] {
  const { walls, profile, posts } = platform;
  const { kind } = look.place;
  const lines = [
    `kind of page: ${kind}`,
    `page is there: ${kind === 'other' ? 'not asked' : said(() => platform.settled(look))}`,
    ...walls.map((sign) => `sign "${sign.name}" (${sign.wall}): ${said(() => sign.isShown(look))}`),
  ];
  if (kind === 'other') return lines;
  for (const name of PROFILE_COUNTS)
    lines.push(...linesOf(`profile.${name}`, profile.counts[name], [null], look));
  const found = attempt(() => posts.find(look, look.document)) ?? [];
  lines.push(`posts: ${found.length}`);
  if (found.length === 0) return lines;
  for (const name of POST_COUNTS) lines.push(...linesOf(`posts.${name}`, posts.counts[name], found, look));
  return lines;
}

function linesOf<Scope>(
  name: string,
  { readers }: CountField<Scope>,
  scopes: readonly Scope[],
  look: Look,
): string[] {
  return readers.map((reader) => {
    const answers = new Map<string, number>();
    for (const scope of scopes) {
      const answer = answerOf(reader as CountReader<Scope>, scope, look);
      answers.set(answer, (answers.get(answer) ?? 0) + 1);
    }
    const counted = [...answers].map(([answer, times]) =>
      scopes.length === 1 ? answer : `${times} × ${answer}`,
    );
    return `${name}, reader "${reader.name}": ${counted.join(', ')}`;
  });
}

function answerOf<Scope>(reader: CountReader<Scope>, scope: Scope, look: Look): string {
  try {
    const finding = reader.read(scope, look);
    if (finding === null) return 'nothing';
    return 'absent' in finding ? `says ${finding.absent}` : `${finding.precision} number`;
  } catch {
    return 'error';
  }
}

function said(ask: () => boolean): string {
  const answer = attempt(ask);
  return answer === null ? 'error' : answer ? 'yes' : 'no';
}

function attempt<Answer>(ask: () => Answer): Answer | null {
  try {
    return ask();
  } catch {
    return null;
  }
}
