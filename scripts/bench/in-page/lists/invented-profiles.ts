import { exactCount } from '../../../../lib/model/count';
import { PLATFORM_IDS, type PlatformId } from '../../../../lib/model/platform';
import type { PostReadings } from '../../../../lib/model/post';
import { absent, type Reading } from '../../../../lib/model/reading';
import { DAY_MS } from '../../../../lib/model/time';
import { type Numbers, summaryOf } from '../../../../lib/store/numbers';
import { pack } from '../../../../lib/store/pack';
import { postRowAfter } from '../../../../lib/store/post-rows';
import type { PostRow } from '../../../../lib/store/schema';

/** A fixed day, so that every run stores the same numbers. */
export const NOW_MS = Date.UTC(2026, 10, 1, 12);

const SNAPSHOTS = 3;
const POSTS = 24;
/** How many different profiles there are; all others repeat their numbers under other names. */
const DIFFERENT = 60;

/** The stored form of a profile's snapshots, made once and used for many candidates. */
export interface InventedProfile {
  platform: PlatformId;
  followers: number;
  snapshots: { takenAtMs: number; packed: Uint8Array<ArrayBuffer>; seen: unknown }[];
  posts: PostRow[];
}

export function inventedProfiles(): Promise<InventedProfile[]> {
  return Promise.all(Array.from({ length: DIFFERENT }, (_, n) => inventedProfile(n)));
}

async function inventedProfile(n: number): Promise<InventedProfile> {
  const platform = PLATFORM_IDS[n % PLATFORM_IDS.length] ?? 'instagram';
  const followers = Math.round(800 * 1.13 ** n);
  const looks = Array.from({ length: SNAPSHOTS }, (_, look) => numbersAt(n, followers, look));
  const snapshots = looks.map(async (numbers) => ({
    takenAtMs: numbers.takenAtMs,
    packed: await pack({ ...numbers, posts: [...numbers.posts] }),
    seen: summaryOf(numbers),
  }));
  const posts = looks[0]?.posts.map((post) => postRowAfter(null, '', post)) ?? [];
  return { platform, followers, snapshots: await Promise.all(snapshots), posts };
}

function numbersAt(n: number, followers: number, look: number): Numbers {
  const takenAtMs = NOW_MS - (SNAPSHOTS - 1 - look) * 30 * DAY_MS;
  const found = (value: number): Reading => ({
    ...{ found: true, ...exactCount(Math.round(value)), reader: 'data', takenAtMs },
  });
  const none = absent('not-shown', takenAtMs);
  const words = { displayName: `Profile ${n}`, bio: 'Bread, cake and the people who bake them.' };
  const signs = {
    verified: n % 9 === 0,
    private: false,
    category: null,
    links: [],
    accountId: null,
    takenAtMs,
  };
  const posts = Array.from({ length: POSTS }, (_, at): PostReadings => {
    const views = followers * (0.2 + ((at * 7 + n) % 13) / 10);
    return {
      ...{
        id: `C8${n}post${String(at).padStart(6, '0')}`,
        kind: at % 4 === 0 ? 'reel' : 'video',
        author: null,
      },
      likes: found(views * (0.02 + ((at + n + look) % 7) / 100)),
      comments: found(views * 0.002),
      views: found(views),
      shares: found(views * 0.001),
      saves: none,
      ...{ pinned: at === 3, aboveNewer: false, paidPartnership: at % 11 === 0 },
      ...{ postedAtMs: NOW_MS - (90 + at * 3) * DAY_MS, postedAtReader: 'time' },
      caption: `Loaf number ${at}, baked on a stone, with rye and a long night in the cold. #bread #baking`,
      ...{ visibleComments: [], takenAtMs },
    };
  });
  const counts = { followers: found(followers + look * 20), following: found(300), posts: found(400 + n) };
  return { language: 'en', takenAtMs, profile: { ...counts, likes: none, ...words, ...signs }, posts };
}
