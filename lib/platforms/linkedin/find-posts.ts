import { sameHandle } from '../../model/place';
import { attribute, elementsIn, listed, parentOf } from '../../page/elements';
import type { JsonObject } from '../../page/embedded-data';
import type { Look } from '../../page/look';
import { memoize } from '../../page/memoize';
import { endsOfList } from '../both-ends';
import type { PostScope } from '../contract';
import { withPositions } from '../list-order';
import { ownParts, theOnly } from '../own-parts';
import { accountOf, isOwnAddress, schemaItems } from './account';
import { isPerson, locate, namesActivity } from './address';
import { type OwnElements, partsOf, WANTED } from './parts';
import { timeInId } from './post-id';

/** A post, signed in (2025) and signed out (2024-10 to 2026-01). A promotion has another kind of name. */
export const POST =
  '[data-urn^="urn:li:activity:"], article[data-activity-urn^="urn:li:activity:"]:not([data-test-id="feed-reshare-content"])';
/** A post inside another one, which shares it. Signed in, it has no id of its own, only a wrapper (2025-04). */
const SHARED =
  '[data-urn^="urn:li:activity:"], [data-activity-urn], [class*="update-content-wrapper"], [class*="mini-update"]';
/** Comments below a post, with reactions of their own. */
const COMMENTS = '[data-id^="urn:li:comment"], section.comment, article[class*="comment"]';

const OTHERS = `${SHARED}, ${COMMENTS}`;

export interface Update extends PostScope {
  own: OwnElements;
  /** Whether comments are shown below the post. */
  hasComments: boolean;
  /** The account that wrote the post, even if another one reposted it. */
  author: string | null;
  /** The part with the author's name. */
  actor: Element | null;
  /** The post in the page's schema.org data, if it is only there. */
  schema: JsonObject | null;
}

/** The account's own posts; on a post's own page that post alone, whoever wrote it. */
export function find(look: Look, within: ParentNode): Update[] {
  return within === look.document ? onPage(look) : drawnIn(look, within);
}

const onPage = memoize((look: Look): Update[] => {
  const drawn = drawnIn(look, look.document);
  if (look.place.kind === 'post') return drawn;
  const ids = new Set(drawn.map(({ id }) => id));
  const posts = [...drawn, ...inSchema(look).filter(({ id }) => !ids.has(id))];
  return withPositions(posts, ({ id }) => timeInId(id, look.nowMs));
});

function drawnIn(look: Look, within: ParentNode): Update[] {
  const { kind, handle, postId } = look.place;
  const seen = new Set<string>();
  const elements = endsOfList(elementsIn(within, POST), look);
  const opened = kind === 'post' ? elements.find((element) => idOf(element) === postId) : null;
  const isCommented = kind === 'post' && elementsIn(within, COMMENTS).length > 0;
  return elements.flatMap((element) => {
    const id = idOf(element);
    // A shared post stands inside another one.
    if (!id || seen.has(id) || parentOf(element)?.closest(POST)) return [];
    // A repost names the post that it shares.
    if (kind === 'post' && (opened ? element !== opened : !namesPost(element, postId))) return [];
    const others = listed(element.querySelectorAll(OTHERS));
    const own = ownParts({ element, others }, WANTED);
    const { author, actor, isReposted } = actorOf(own, look);
    if (kind !== 'post' && (isReposted || !sameHandle(author, handle))) return [];
    seen.add(id);
    // On a post's own page, they may stand beside it.
    const hasComments = isCommented || others.some((other) => other.matches(COMMENTS));
    return [{ id, element, own, hasComments, author, actor, schema: null }];
  });
}

/** Signed out, a person's newest posts are only in the data, most of them with their number of likes (2026-01). */
function inSchema(look: Look): Update[] {
  if (!isPerson(look.place.handle)) return [];
  return schemaItems(look).flatMap((schema) => {
    const url = schema['@type'] === 'DiscussionForumPosting' ? URL.parse(String(schema.url)) : null;
    const id = url && namesActivity(url) ? locate(url).postId : null;
    const author = Object(schema.author) as { url?: unknown };
    if (!id || !isOwnAddress(author.url, look)) return [];
    return [
      { id, element: null, own: [], hasComments: false, author: look.place.handle, actor: null, schema },
    ];
  });
}

const URNS = ['data-urn', 'data-activity-urn'];

function idOf(element: Element): string | null {
  const urn = URNS.map((name) => attribute(element, name)).find(Boolean) ?? '';
  return /^urn:li:activity:(\d{15,20})$/.exec(urn)?.[1] ?? null;
}

/** An address can name a post by its activity, or by what was shared in it. */
function namesPost(element: Element, postId: string | null): boolean {
  const urns = [...URNS, 'data-featured-activity-urn', 'data-attributed-urn'].map((name) =>
    attribute(element, name),
  );
  return postId !== null && urns.some((urn) => urn.endsWith(`:${postId}`));
}

interface Actor {
  author: string | null;
  actor: Element | null;
  isReposted: boolean;
}

const NOBODY: Actor = { author: null, actor: null, isReposted: false };

/** The author of a post: signed out, a part of its own holds the name. */
function actorOf(own: OwnElements, look: Look): Actor {
  const { links, lockups, isUnderHeader } = partsOf(own);
  const lockup = theOnly(lockups);
  const first = links.findIndex((link) => accountOf(link, look) !== null);
  const top = links[first];
  if (!top) return NOBODY;
  const author = accountOf(top, look);
  if (!lockup) return labelledActor(links.slice(first), author, isUnderHeader, look);
  const named = links.filter((link) => lockup.contains(link));
  const isSure = named.includes(top) && named.every((link) => sameHandle(accountOf(link, look), author));
  return isSure ? { author, actor: lockup, isReposted: false } : NOBODY;
}

/**
 * Signed in, the links of the author have a label, one around the picture and one around the name. The link in the line
 * "Acme reposted this" above them and the mentions in the text have none.
 */
function labelledActor(links: Element[], top: string | null, isUnderHeader: boolean, look: Look): Actor {
  const isLabelled = (link: Element | undefined) => attribute(link, 'aria-label') !== '';
  const isReposted = isUnderHeader || !isLabelled(links[0]);
  const labelled = links.find((link) => isLabelled(link) && accountOf(link, look) !== null);
  if (!labelled) return NOBODY;
  const author = isLabelled(links[0]) ? top : accountOf(labelled, look);
  const [, second] = links.filter(isLabelled);
  const name = second && sameHandle(accountOf(second, look), author) ? second : labelled;
  return { author, actor: name, isReposted };
}
