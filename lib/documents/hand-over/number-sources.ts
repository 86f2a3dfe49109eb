import { POST_COUNTS } from '../../model/post';
import { PROFILE_COUNTS } from '../../model/profile';
import type { FoundReading, Reading } from '../../model/reading';
import type { JudgedProfile } from './judged-profile';

/** How many profiles of a page have which numbers. */
export interface NumberSources {
  /** Profiles with a number that was read on a page of the platform. */
  read: number;
  /** The others with a figure that was typed or imported. */
  typedOnly: number;
  /** Those without any number. */
  without: number;
  /** Whether a figure of any profile was typed or imported. */
  hasTyped: boolean;
  /** Whether any number that was read is rounded. */
  hasRounded: boolean;
}

/** Where the numbers come from, so that a page claims nothing about numbers that it does not have. */
export function numberSources(profiles: readonly JudgedProfile[]): NumberSources {
  const counts = profiles.map((profile) => {
    const found = foundIn(profile);
    return {
      isRead: found.length > 0,
      hasRounded: found.some(({ precision }) => precision === 'rounded'),
      hasTyped: (profile.candidate.typed ?? []).length > 0,
    };
  });
  const unread = counts.filter(({ isRead }) => !isRead);
  const typedOnly = unread.filter(({ hasTyped }) => hasTyped).length;
  return {
    ...{ read: counts.length - unread.length, typedOnly, without: unread.length - typedOnly },
    hasTyped: counts.some(({ hasTyped }) => hasTyped),
    hasRounded: counts.some(({ hasRounded }) => hasRounded),
  };
}

/** Every count of the profile that was read, of its posts too. */
function foundIn({ newest, rated }: JudgedProfile): FoundReading[] {
  const looks = [newest, rated?.snapshot ?? null].filter((look) => look !== null);
  return looks.flatMap(({ profile, posts }) =>
    [
      ...PROFILE_COUNTS.map((count): Reading => profile[count]),
      ...posts.flatMap((post) => POST_COUNTS.map((count): Reading => post[count])),
    ].filter((reading) => reading.found),
  );
}
