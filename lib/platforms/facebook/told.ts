import { elementsIn } from '../../page/elements';
import { at, isObject, type JsonObject, parseBlock, rememberedBlock } from '../../page/embedded-data';
import type { Look } from '../../page/look';
import { memoize } from '../../page/memoize';
import { isAccountOf } from './names';

interface Feedback {
  object: JsonObject;
  /** The text of its data block. */
  block: string;
}

/** What the document's data blocks say (2025-05 to 2026-07). They stay those of the first address loaded. */
interface Told {
  /** Headers of profiles. */
  accounts: JsonObject[];
  /** Descriptions of posts, by the post's number. */
  stories: Map<string, JsonObject[]>;
  /** Reactions, comments and shares, by the number of the post that they belong to. */
  feedback: Map<string, Feedback[]>;
  /** The numbers of the posts that a video belongs to, by the video's own number. */
  videos: Map<string, string[]>;
}

/** Posts by others, and comments, which have reactions of their own. */
const OF_OTHERS = new Set([
  'attached_story',
  'comment_list_renderer',
  'interesting_top_level_comments',
  'top_level_comments',
]);

const nothing = (): Told => ({ accounts: [], stories: new Map(), feedback: new Map(), videos: new Map() });

export const told = memoize(({ document }: Look): Told => {
  const all = nothing();
  for (const script of elementsIn(document, 'script[type="application/json"][data-sjs]')) {
    const { accounts, stories, feedback, videos } = inBlock(script);
    all.accounts.push(...accounts);
    for (const [number, told] of stories) addTo(all.stories, number, ...told);
    for (const [number, told] of feedback) addTo(all.feedback, number, ...told);
    for (const [video, numbers] of videos) addTo(all.videos, video, ...numbers);
  }
  return all;
});

/**
 * The reactions, comments and shares of a post. Their own id is encoded, so they count only from a data block that also
 * names the post in plain digits: by its number, or by the number of its video.
 */
export function feedbackOf({ id, number }: { id: string; number: string }, look: Look): JsonObject[] {
  const names = [`"${number}"`, `"${id}"`];
  // Every count of a post asks, and a block can be searched to its end for nothing.
  const known = feedbackKnown(look).get(names.join());
  if (known) return known;
  const own = (told(look).feedback.get(number) ?? []).filter(({ block }) =>
    names.some((name) => block.includes(name)),
  );
  const objects = own.map(({ object }) => object);
  feedbackKnown(look).set(names.join(), objects);
  return objects;
}

const feedbackKnown = memoize((_: Look) => new Map<string, JsonObject[]>());

const NAMES = ['"profile_social_context"', '"reaction_count"', '"unified_reactors"'];

/** Most blocks are settings. Only blocks that mention a header or reactions are parsed. */
const inBlock = rememberedBlock((script, text): Told => {
  const found = nothing();
  if (!NAMES.some((name) => text.includes(name))) return found;
  visitObjects(parseBlock(script), (object) => note(object, text, found));
  return found;
});

function note(object: JsonObject, block: string, found: Told): void {
  const { id, post_id: number } = object;
  const reacted = postNumber(id);
  if ('profile_social_context' in object) found.accounts.push(object);
  if (reacted) addTo(found.feedback, reacted, { object, block });
  if (isNumber(number) && Array.isArray(object.actors)) addTo(found.stories, number, object);
  if ('video' in object) pair(at(object, 'video', 'id'), number, found);
  if ('feedback' in object) pair(id, postNumber(at(object, 'feedback', 'id')), found);
  if ('associated_video' in object) pair(at(object, 'associated_video', 'id'), reacted, found);
}

/** A video and the post that it belongs to: a reel, a video with its reactions, or reactions with their video. */
function pair(video: unknown, post: unknown, found: Told): void {
  if (isNumber(video) && isNumber(post)) addTo(found.videos, video, post);
}

/** Visits every object below `value`, without what belongs to others. The data is large, so nothing is copied. */
export function visitObjects(value: unknown, visit: (object: JsonObject) => void): void {
  const rest: unknown[] = [value];
  while (rest.length > 0) {
    const current = rest.pop();
    if (Array.isArray(current)) {
      for (const inside of current) if (isObjectOrList(inside)) rest.push(inside);
    } else if (isObject(current)) {
      visit(current);
      for (const key in current) {
        const inside = current[key];
        if (isObjectOrList(inside) && !OF_OTHERS.has(key)) rest.push(inside);
      }
    }
  }
}

const isObjectOrList = (value: unknown): boolean => typeof value === 'object' && value !== null;

const isNumber = (value: unknown): value is string => typeof value === 'string' && /^\d+$/.test(value);

/** The post that reactions belong to. Their id is "feedback:" and its number in Base64; a comment's has two numbers. */
function postNumber(id: unknown): string | null {
  if (typeof id !== 'string' || !id.startsWith('ZmVlZGJhY2s6') || !/^[\w+/]{16,99}={0,2}$/.test(id))
    return null;
  try {
    return /^feedback:(\d+)$/.exec(atob(id))?.[1] ?? null;
  } catch {
    return null;
  }
}

function addTo<Value>(lists: Map<string, Value[]>, key: string, ...values: Value[]): void {
  lists.set(key, [...(lists.get(key) ?? []), ...values]);
}

/** The header of the account in the address. The data may describe it several times, each time in part. */
export const accountTold = memoize((look: Look): JsonObject[] =>
  told(look).accounts.filter((account) => isAccountOf(look, account)),
);
