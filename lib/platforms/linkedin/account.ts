import { sameHandle } from '../../model/place';
import { destinationOf } from '../../page/destination';
import { attribute, elementsIn } from '../../page/elements';
import { at, isObject, type JsonObject, parseBlock } from '../../page/embedded-data';
import type { Look } from '../../page/look';
import { memoize, memoizeAtLook } from '../../page/memoize';
import { isPerson, locate } from './address';

const TO_PROFILE = /\/(?:in|company|school|showcase)\//;

/** The profile that a link leads to; null for any other link. */
export const accountOf = memoizeAtLook<string | null>(null, (link, look) => {
  if (!TO_PROFILE.test(attribute(link, 'href'))) return null;
  const url = destinationOf(link, look);
  return url && handleAt(url);
});

/** The addresses of links are kept from look to look (`destinationOf`), and so is what they name. */
const handleAt = memoize((address: Readonly<URL>) => locate(address).handle);

export function isOwnLink(link: Element, look: Look): boolean {
  return sameHandle(accountOf(link, look), look.place.handle);
}

/** A page for signed-out visitors names its account as its canonical address; it is loaded anew for every account. */
export const isSignedOutPage = memoize((look: Look): boolean => {
  const canonical = look.document.querySelector('link[rel="canonical"]');
  return canonical !== null && isOwnLink(canonical, look) && look.document.querySelector('h1') !== null;
});

/** A part of a person's profile: contact details, activity, lists of details. */
const PART_OF_PERSON = /^\/in\/([^/]+)\/(?:overlay|recent-activity|details)\//;

interface PartLinks {
  own: Element[];
  /** Of another person, such as the one whose profile was open before. */
  others: Element[];
}

/** The links to parts of a person's profile. Other pages link to the profile itself only. */
export const linksToParts = memoize((look: Look): PartLinks => {
  const links: PartLinks = { own: [], others: [] };
  for (const link of elementsIn(look.document.querySelector('main'), 'a[href*="/in/"]')) {
    const [, name] = PART_OF_PERSON.exec(destinationOf(link, look)?.pathname ?? '') ?? [];
    if (name === undefined) continue;
    const isOwn = isOwnAddress(`https://www.linkedin.com/in/${name}/`, look);
    links[isOwn ? 'own' : 'others'].push(link);
  }
  return links;
});

/** The bar with the tabs of an organization, each a link to one of its own pages. */
export const ownTabs = memoize((look: Look): Element | null => {
  const bars = elementsIn(look.document.querySelector('main'), 'nav');
  return (
    bars.find((bar) => {
      const tabs = [...bar.querySelectorAll('a[href]')].filter((tab) => isOwnLink(tab, look));
      return new Set(tabs.map((tab) => attribute(tab, 'href'))).size > 1;
    }) ?? null
  );
});

/** Whether the page belongs to the profile of the address. The address changes before the page does. */
export const showsAccount = memoize((look: Look): boolean => {
  if (isSignedOutPage(look)) return true;
  return isPerson(look.place.handle) ? linksToParts(look).own.length > 0 : ownTabs(look) !== null;
});

/** Everything in the page's schema.org data. */
export const schemaItems = memoize(({ document }: Look): JsonObject[] =>
  [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) => {
    const block = parseBlock(script);
    const graph = at(block, '@graph');
    return (Array.isArray(graph) ? graph : [block]).filter(isObject);
  }),
);

/** Whether an address in the data is that of the profile of the page, on whichever country's host. */
export function isOwnAddress(address: unknown, look: Look): boolean {
  const url = typeof address === 'string' ? URL.parse(address) : null;
  return url !== null && sameHandle(locate(url).handle, look.place.handle);
}

/** The number of one kind of interaction, such as "FollowAction". Comments have statistics of their own. */
export function statisticOf(item: unknown, action: string): unknown {
  const statistics = [at(item, 'interactionStatistic') ?? []].flat();
  const named = statistics.find((one) => String(at(one, 'interactionType')).endsWith(`/${action}`));
  return at(named, 'userInteractionCount');
}
