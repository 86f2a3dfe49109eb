import { parseCount } from '../../counts/in-tab';
import type { Count } from '../../model/count';
import { attribute, elementsIn, parentOf } from '../../page/elements';
import type { Look } from '../../page/look';
import { memoize } from '../../page/memoize';
import { shownText, shownTexts } from '../../page/shown-text';
import { withoutMarks } from '../../page/texts';
import { countBelow } from '../count-below';
import { isNumberOfFollowers } from '../follower-words';
import { isLeftOver, isReplaced } from '../left-over';
import { theOnly } from '../own-parts';
import {
  accountOf,
  isOwnAddress,
  isOwnLink,
  isSignedOutPage,
  linksToParts,
  ownTabs,
  schemaItems,
  showsAccount,
  statisticOf,
} from './account';
import { isIdOfAny, isPerson } from './address';
import { agreed, isHidden } from './bar';
import { find, POST } from './find-posts';
import { isActivity } from './labels';
import { fullCount } from './signed-out';

/* Every page shows the followers of others too: of companies that a person follows, of suggested and of reposted ones.
   So each reader looks into a part of the page that belongs to the account itself. */

/** The person in the schema.org data of a page for signed-out visitors. */
export function inSchema(look: Look): Count | null {
  const person = schemaItems(look).find((item) => item['@type'] === 'Person' && isOwnAddress(item.url, look));
  const count = fullCount(statisticOf(person, 'FollowAction'));
  // Connections follow a person, so zero means that the number is withheld.
  return count?.value === 0 ? null : count;
}

/** All lines show the same number. A few are enough to notice a foreign one. */
const MAX_LINES = 5;

/** The line under the name in each of an organization's own posts, in full. In a person's it is what they wrote. */
export function inOwnPosts(look: Look): Count | null {
  const newest = find(look, look.document).slice(0, MAX_LINES);
  if (newest.some(({ author }) => isPerson(author))) return null;
  return agreed(
    newest.flatMap(({ actor }) => followersIn(actor, look)),
    look,
  );
}

/** What somebody else wrote or shares: posts and the entries of lists. */
const BY_OTHERS = `${POST}, [data-urn], [role="article"], [role="listitem"], article, li`;

/**
 * The line beside the heading of a person's activity, in full. Signed in, no other part of the page shows it, and the list
 * of the activity itself does not either.
 */
export function inActivity(look: Look): Count | null {
  const { handle, tab } = look.place;
  if (!isPerson(handle) || tab === 'recent-activity' || !showsAccount(look)) return null;
  return agreed(
    activitySections(look).flatMap((section) => followersInHead(section, look)),
    look,
  );
}

/**
 * The line "1,159 followers" in a list below the name, before the number of connections, if the visitor is not connected
 * (2025, from public tools, not seen).
 */
export function inTopCard(look: Look): Count | null {
  const contact = linksToParts(look).own.find((link) =>
    attribute(link, 'href').includes('/overlay/contact-info'),
  );
  const lines = elementsIn(contact?.closest('section'), 'li').filter(
    (line) => isNumberOfFollowers(shownText(line), look.language) && isReplaced(line, look, isIdOfAny),
  );
  return countBelow(theOnly(lines), look);
}

/**
 * In the head of a section: right after the heading, before anything else that is written there, and before the first
 * entry, which starts with a link to an author, a page or a newsletter.
 */
function followersInHead(section: Element, look: Look): Text[] {
  const { own } = linksToParts(look);
  const first = elementsIn(section, 'a[href]').find((link) => !own.includes(link));
  const found = followersIn(section, look);
  const other = shownTexts(section).find(
    (text) => text.data.trim() !== '' && !found.includes(text) && !parentOf(text)?.closest('h2'),
  );
  return found.filter((text) => {
    const entry = parentOf(text)?.closest(BY_OTHERS);
    const isInHead = !(first && startsBefore(first, text)) && !(other && startsBefore(other, text));
    return isInHead && (!entry || entry.contains(section));
  });
}

function startsBefore(first: Node, second: Node): boolean {
  return (first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** Each has a link to the whole activity, and since 2026 a heading instead of an anchor. */
function activitySections(look: Look): Element[] {
  const main = look.document.querySelector('main');
  const { own, others } = linksToParts(look);
  const links = own.filter((link) => attribute(link, 'href').includes('/recent-activity'));
  const headings = elementsIn(main, 'h2').filter((heading) => isActivity(shownText(heading)));
  const anchors = [...links, ...headings, ...elementsIn(main, '#content_collections')];
  const sections = [...new Set(anchors.flatMap((anchor) => anchor.closest('section') ?? []))];
  return sections.filter((section) => !others.some((link) => section.contains(link)));
}

/** The card beside an organization's posts, in full. Its heading repeats the name, which a parent company can share. */
export function inCard(look: Look): Count | null {
  const name = ownTabs(look) && shownText(look.document.querySelector('main h1'));
  if (!name) return null;
  const cards = elementsIn(look.document.querySelector('main'), 'section').filter((section) => {
    const headings = [...section.querySelectorAll('h2')];
    const isOwn = elementsIn(section, 'a[href]').every(
      (link) => accountOf(link, look) === null || isOwnLink(link, look),
    );
    return (
      isOwn &&
      headings.length === 1 &&
      shownText(headings[0]) === name &&
      !section.querySelector(`h1, ${POST}`)
    );
  });
  return agreed(
    cards.flatMap((card) => followersInHead(card, look)),
    look,
  );
}

/** The header. Signed in, an organization's number is rounded there: 7,896 is shown as "8K" (two pairs, 2025-04). */
export function inHeader(look: Look): Count | null {
  const [text] = headerTexts(look);
  const count = text && parseCount(withoutMarks(text.data), look.language, { shortening: 'rounded' });
  return (count && (isSignedOutPage(look) ? count : roundedInFull(count))) ?? null;
}

/** Languages without a short form write a rounded number in full: "8.000" for 7,896. */
function roundedInFull(count: Count): Count {
  const zeros = /0*$/.exec(String(count.value))?.[0].length ?? 0;
  if (count.precision !== 'exact' || zeros < 3) return count;
  const half = 10 ** zeros / 2;
  return { ...count, low: count.value - half, high: count.value + half - 1, precision: 'rounded' };
}

export const headerTexts = memoize((look: Look): Text[] => {
  const texts = isSignedOutPage(look)
    ? followersIn(look.document.querySelector('[class*="top-card-layout__first-subline"]'), look)
    : followersInTopCard(ownTabs(look)?.closest('section') ?? null, look);
  return new Set(texts.map(({ data }) => data.trim())).size === 1 ? texts : [];
});

/** The tagline follows the name, and a link says whom of the followers the visitor knows. */
function followersInTopCard(section: Element | null, look: Look): Text[] {
  const name = section?.querySelector('h1');
  if (!name) return [];
  const belowName = shownTexts(section).filter(
    (text) => text.data.trim() !== '' && !name.contains(text) && startsBefore(name, text),
  );
  const [tagline] = belowName;
  const line = parentOf(tagline);
  const isInTagline = (text: Text) => text === tagline || (line?.contains(text) && !line.contains(name));
  return followersIn(section, look).filter(
    (text) => belowName.includes(text) && !isInTagline(text) && !parentOf(text)?.closest('a, button, h2'),
  );
}

/** "Acme | 210 followers on LinkedIn. …" in the description for search engines. */
export function inDescription(look: Look): Count | null {
  if (!isSignedOutPage(look) || isPerson(look.place.handle)) return null;
  const { document } = look;
  const name = attribute(document.querySelector('meta[property="og:title"]'), 'content').split(
    ' | LinkedIn',
  )[0];
  const text = attribute(document.querySelector('meta[name="description"]'), 'content');
  if (!name || !text.startsWith(`${name} | `)) return null;
  const [, number = ''] = ON_LINKEDIN.exec(text.slice(name.length + 3)) ?? [];
  return isNumberOfFollowers(number, look.language) ? parseCount(number, look.language) : null;
}

/** In English, Portuguese, Spanish, French, German, Italian and Dutch. A company's own words may go on differently. */
const ON_LINKEDIN = /^(.{1,40}) (?:on|no|en|sur|auf|su|op) LinkedIn(?:\.|$)/u;

function followersIn(part: Element | null, look: Look): Text[] {
  return shownTexts(part).filter(
    (text) =>
      isNumberOfFollowers(text.data, look.language) && !isHidden(text) && !isLeftOver(text, look, isIdOfAny),
  );
}
