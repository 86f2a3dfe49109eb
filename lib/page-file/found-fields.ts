import type { PageReport } from '../model/page-report';
import { POST_COUNTS } from '../model/post';
import { PROFILE_COUNTS } from '../model/profile';
import type { Reading } from '../model/reading';

/** Which fields a report has, by which reader and how exactly, without what they say. Equal lists mean equal reading. */
export function foundFields(report: PageReport): string[] {
  const { place, profile, posts, wall, settled } = report;
  const said = [
    `kind ${place.kind}`,
    `wall ${wall}`,
    `settled ${settled}`,
    `handle ${place.handle !== null}`,
    `post ${place.postId !== null}`,
    `posts ${posts.length}`,
    ...PROFILE_COUNTS.map((name) => `profile.${name} ${how(profile[name])}`),
    ...(['displayName', 'bio', 'category', 'accountId'] as const).map(
      (name) => `profile.${name} ${profile[name] !== null}`,
    ),
    `profile.verified ${profile.verified}`,
    `profile.private ${profile.private}`,
    `profile.links ${profile.links.length}`,
  ];
  return said.concat(
    posts.flatMap((post, index) => [
      ...POST_COUNTS.map((name) => `post ${index}.${name} ${how(post[name])}`),
      ...(['author', 'caption', 'postedAtMs'] as const).map(
        (name) => `post ${index}.${name} ${post[name] !== null}`,
      ),
      ...(['kind', 'pinned', 'aboveNewer', 'paidPartnership', 'postedAtReader'] as const).map(
        (name) => `post ${index}.${name} ${post[name]}`,
      ),
      `post ${index}.comments ${post.visibleComments.length}`,
    ]),
  );
}

/** How many readings of a report are contradicted by another reader. */
export function contradictions({ profile, posts }: PageReport): number {
  const readings = [
    ...PROFILE_COUNTS.map((name) => profile[name]),
    ...posts.flatMap((post) => POST_COUNTS.map((name) => post[name])),
  ];
  return readings.filter((reading) => reading.found && reading.others).length;
}

const how = (reading: Reading): string =>
  reading.found ? `${reading.precision} by ${reading.reader}` : reading.why;
