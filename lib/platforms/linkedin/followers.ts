import { parseCount } from '../../counts/in-tab';
import type { Count } from '../../model/count';
import { attribute, elementsIn, parentOf } from '../../page/elements';
import type { Look } from '../../page/look';
import { shownText, shownTexts } from '../../page/shown-text';
import { withoutMarks } from '../../page/texts';
import {
  isOwnAddress,
  isSignedOutPage,
  linksToOwnParts,
  ownTabs,
  schemaItems,
  showsAccount,
  statisticOf,
} from './account';
import { isPerson } from './address';
import { agreed } from './bar';
import { find, POST } from './find-posts';
import { isActivity, isFollowers } from './labels';
import { fullCount } from './signed-out';

/* Every page shows the followers of others too: of companies that a person follows, of suggested and of reposted ones.
   So each reader looks into a part of the page that belongs to the account itself. */

/** The person in the schema.org data of a page for signed-out visitors. */
export function inSchema(look: Look): Count | null {
  const person = schemaItems(look).find((item) => item['@type'] === 'Person' && isOwnAddress(item.url, look));
  return fullCount(statisticOf(person, 'FollowAction'));
}

/** All lines show the same number. A few are enough to notice a foreign one. */
const MAX_LINES = 5;

/** The line under the name in each of an organization's own posts, in full. In a person's it is what they wrote. */
export function inOwnPosts(look: Look): Count | null {
  if (isPerson(look.place.handle)) return null;
  const newest = find(look, look.document).slice(0, MAX_LINES);
  return agreed(
    newest.flatMap(({ actor }) => followersIn(actor)),
    look,
  );
}

/** What somebody else wrote or shares: posts and the entries of lists. */
const BY_OTHERS = `${POST}, [data-urn], [role="article"], [role="listitem"], article`;

/**
 * The line beside the heading of a person's activity, in full. Signed in, no other part of the page shows it, and the list
 * of the activity itself does not either.
 */
export function inActivity(look: Look): Count | null {
  const { handle, tab } = look.place;
  if (!isPerson(handle) || tab === 'recent-activity' || !showsAccount(look)) return null;
  const texts = activitySections(look).flatMap((section) =>
    followersIn(section).filter((text) => {
      const entry = parentOf(text)?.closest(BY_OTHERS);
      return !entry || entry.contains(section);
    }),
  );
  return agreed(texts, look);
}

/** Each has a link to the whole activity, and since 2026 a heading instead of an anchor. */
function activitySections(look: Look): Element[] {
  const main = look.document.querySelector('main');
  const links = linksToOwnParts(look).filter((link) => attribute(link, 'href').includes('/recent-activity'));
  const headings = elementsIn(main, 'h2').filter((heading) => isActivity(shownText(heading)));
  const anchors = [...links, ...headings, ...elementsIn(main, '#content_collections')];
  return [...new Set(anchors.flatMap((anchor) => anchor.closest('section') ?? []))];
}

/** The card beside an organization's posts, in full. Its heading repeats the name. */
export function inCard(look: Look): Count | null {
  const name = ownTabs(look) && shownText(look.document.querySelector('main h1'));
  if (!name) return null;
  const cards = elementsIn(look.document.querySelector('main'), 'section').filter((section) => {
    const headings = [...section.querySelectorAll('h2')];
    return headings.length === 1 && shownText(headings[0]) === name && !section.querySelector(`h1, ${POST}`);
  });
  return agreed(cards.flatMap(followersIn), look);
}

/** The header. Signed in, an organization's number is rounded there: 7,896 is shown as "8K" (two pairs, 2025-04). */
export function inHeader(look: Look): Count | null {
  const [text] = headerTexts(look);
  return text ? parseCount(withoutMarks(text.data), look.language, { shortening: 'rounded' }) : null;
}

export function headerTexts(look: Look): Text[] {
  const header = isSignedOutPage(look)
    ? look.document.querySelector('[class*="top-card-layout__first-subline"]')
    : (ownTabs(look)?.closest('section') ?? null);
  const texts = followersIn(header);
  return new Set(texts.map(({ data }) => data.trim())).size === 1 ? texts : [];
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
  const [line = ''] = text.slice(name.length + 3).split(' LinkedIn', 1);
  const [number = ''] = /^.*(?= \p{L}+$)/u.exec(line) ?? [];
  return isFollowers(document.createTextNode(number)) ? parseCount(number, look.language) : null;
}

function followersIn(part: Element | null): Text[] {
  return shownTexts(part).filter(isFollowers);
}
