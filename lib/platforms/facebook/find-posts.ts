import { destinationOf } from '../../page/destination';
import { at, type JsonObject } from '../../page/embedded-data';
import type { Look } from '../../page/look';
import { memoize } from '../../page/memoize';
import type { PostScope } from '../contract';
import { isId, locate } from './address';
import { drawnPost, drawnReel } from './drawn';
import { handleIn, sameName } from './names';
import { accountTold, feedbackOf, told } from './told';

export interface FacebookPost extends PostScope {
  /** The number of the post in the data; empty if it is not there. A video's own number, in its address, is another. */
  number: string;
  /** Null if the data does not say. */
  author: string | null;
}

/** The account's own posts in the data: on a profile its newest ones, otherwise only the post of the address. */
export const find = memoize((look: Look): FacebookPost[] => {
  if (look.place.kind === 'post') return addressed(look) ?? drawn(look);
  return [...told(look).stories].flatMap(([number, stories]) => {
    const isOwn = stories.some((story) => isByAccount(story, look));
    return isOwn ? { id: idOf(number, look), number, element: null, author: look.place.handle } : [];
  });
});

/** The post of the address, unless the data names another author than the address does. */
function addressed(look: Look): FacebookPost[] | null {
  const { handle, postId } = look.place;
  const number = postId && numberOf(postId, look);
  if (!postId || !number) return null;
  const author = authorOf(number, look);
  const differs =
    handle !== null && author !== null && isId(handle) === isId(author) && !sameName(handle, author);
  // The number, where the address has a code: the code changes with the visitor, and the post would count twice.
  const id = /^\d+$/.test(postId) ? postId : number;
  const post = { id, number, element: null, author: author ?? handle };
  return differs || feedbackOf(post, look).length === 0 ? null : [post];
}

/** The post of the address where only the page shows it. Its number is not in the data. */
function drawn(look: Look): FacebookPost[] {
  const { handle, postId } = look.place;
  const element = drawnReel(look) ?? drawnPost(look)?.element;
  return element && postId ? [{ id: postId, number: '', element, author: handle }] : [];
}

/** The number of the post that an address names by its number, by that of its video, or by its code. */
function numberOf(postId: string, look: Look): string | null {
  const { feedback, stories, videos } = told(look);
  if (feedback.has(postId)) return postId;
  const [post, ...others] = videos.get(postId) ?? [];
  if (post && others.every((other) => other === post)) return post;
  const [coded] = [...stories].filter(([, told]) =>
    told.some((story) => addressesOf(story, look).includes(postId)),
  );
  return coded?.[0] ?? (postId.startsWith('pfbid') ? loadedNumber(look) : null);
}

/**
 * The number of the post that the document was loaded with, if the account in the address wrote it. The code in the address
 * may be another visitor's. After a click to another post this is still the first one, under its own number.
 */
function loadedNumber(look: Look): string | null {
  const canonical = destinationOf(look.document.querySelector('link[rel="canonical"]'), look);
  const loaded = canonical && locate(canonical);
  const isOwn = loaded?.postId && sameName(loaded.handle, look.place.handle);
  return isOwn && told(look).feedback.has(loaded.postId ?? '') ? loaded.postId : null;
}

/** A video's own number if the post's address has one: the same reel has it on its own page. */
function idOf(number: string, look: Look): string {
  const own = (told(look).stories.get(number) ?? []).flatMap((story) => addressesOf(story, look));
  return own.find((id) => told(look).videos.get(id)?.includes(number)) ?? number;
}

/** The ids in the addresses that a description gives for its post. */
function addressesOf(story: JsonObject, look: Look): string[] {
  return [story.wwwURL, story.permalink_url, story.url].flatMap((address) => {
    if (typeof address !== 'string' || !URL.canParse(address, look.url.href)) return [];
    return locate(new URL(address, look.url.href)).postId ?? [];
  });
}

function authorOf(number: string, look: Look): string | null {
  const authors = (told(look).stories.get(number) ?? []).map((story) =>
    handleIn(at(story, 'actors', 0, 'url'), look),
  );
  return authors.find((author) => author !== null) ?? null;
}

/** Whether the first of its authors is the account in the address. */
function isByAccount(story: JsonObject, look: Look): boolean {
  const author = at(story, 'actors', 0);
  const name = handleIn(at(author, 'url'), look);
  const isNamed = name !== null && sameName(name, look.place.handle);
  return (
    isNamed ||
    accountTold(look).some((account) => account.id === at(author, 'id') && account.id !== undefined)
  );
}
