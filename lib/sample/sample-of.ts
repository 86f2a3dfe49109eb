import type { PageReport } from '../model/page-report';
import { sameHandle } from '../model/place';
import type { PlatformId } from '../model/platform';
import type { PostReadings } from '../model/post';
import type { ProfileReadings } from '../model/profile';
import type { Sample } from '../model/sample';

/**
 * Whose sample a report belongs to. On a post's page the page's own word for the author comes before the
 * address, where a platform lets any name stand. Null where nobody is named.
 */
export function accountOf({ place, posts }: PageReport): string | null {
  return (place.kind === 'post' ? posts[0]?.author : null) ?? place.handle;
}

/** The sample that one report alone gives, or null where it names nobody or the page had not settled. */
export function sampleOf(report: PageReport): Sample | null {
  const handle = accountOf(report);
  if (handle === null || !report.settled || report.place.kind === 'unavailable') return null;
  return toSample(
    report.place.platform,
    handle,
    report.language,
    report.profile,
    report.posts,
    report.takenAtMs,
  );
}

/** A sample of these posts; one that names another author is not the profile's and is left out. */
export function toSample(
  platform: PlatformId,
  handle: string,
  language: string,
  profile: ProfileReadings | null,
  posts: PostReadings[],
  takenAtMs: number,
): Sample {
  const own = posts.filter((post) => post.author === null || sameHandle(post.author, handle));
  return {
    platform,
    handle,
    profile,
    posts: Object.fromEntries(own.map((post) => [post.id, post])),
    language,
    updatedAtMs: takenAtMs,
  };
}
