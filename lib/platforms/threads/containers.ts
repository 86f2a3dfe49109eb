import { sameHandle } from '../../model/place';
import { destinationOf } from '../../page/destination';
import { elementsIn } from '../../page/elements';
import type { Look } from '../../page/look';
import { remembered } from '../../page/remembered';
import { bothEnds } from '../both-ends';
import type { PostScope } from '../contract';
import { locate } from './address';
import { embeddedPosts, text } from './embedded';

/** What a press opens: one post with its row of buttons (2023 to 2025-12). */
export const POST = '[data-pressable-container="true"]';

export interface ThreadsPost extends PostScope {
  author: string | null;
  /** Null where only the embedded data tells of the post. */
  time: Element | null;
}

/** The account's own posts, drawn or told by the data; reposts and answers by others name their own author. */
export function find(look: Look, within: ParentNode): ThreadsPost[] {
  return within === look.document ? ownOnPage(look) : [...drawnOwn(look, within).values()];
}

/** Those on the whole page, which several readers ask for. */
export const ownOnPage = remembered((look: Look): ThreadsPost[] => {
  const { postId } = look.place;
  const own = drawnOwn(look, look.document);
  for (const [id, [told]] of embeddedPosts(look)) {
    if (!own.has(id)) own.set(id, { id, element: null, author: text(told, 'user', 'username'), time: null });
  }
  const all = [...own.values()];
  return [...all.filter(({ id }) => id === postId), ...all.filter(({ id }) => id !== postId)];
});

function drawnOwn(look: Look, within: ParentNode): Map<string, ThreadsPost> {
  const { handle, postId } = look.place;
  const own = new Map<string, ThreadsPost>();
  for (const post of drawnPosts(look, within)) {
    const isOwn = handle === null ? post.id === postId : sameHandle(post.author, handle);
    if (isOwn) own.set(post.id, own.get(post.id) ?? post);
  }
  return own;
}

/** A post links to itself around the time at which it was written; one that it quotes does so further down. */
export function drawnPosts(look: Look, within: ParentNode): (ThreadsPost & { element: Element })[] {
  return bothEnds(elementsIn(within, POST)).flatMap((element) => {
    const time = ownParts(element, 'a[href*="/post/"] time')[0];
    const itself = destinationOf(time?.closest('a'), look);
    if (!time || !itself || element.parentElement?.closest(POST)) return [];
    const { postId, handle } = locate(itself);
    return postId ? { id: postId, element, author: handle, time } : [];
  });
}

/** The parts of a post that match and are not those of a post inside it. */
export function ownParts(post: Element, selector: string): Element[] {
  return [...post.querySelectorAll(selector)].filter((part) => part.closest(POST) === post);
}
