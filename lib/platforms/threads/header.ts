import { parseCount } from '../../counts/in-tab';
import type { Count } from '../../model/count';
import { sameHandle } from '../../model/place';
import { elementsIn, parentOf } from '../../page/elements';
import type { Look } from '../../page/look';
import { memoize } from '../../page/memoize';
import { shownText } from '../../page/shown-text';
import { withoutMarks } from '../../page/texts';
import { POST } from './post-parts';

/** The title is the full number, the text the short form (2025-12). When signed out, its link leads to the login. */
const FULL_NUMBER = 'span[title]';

/** Elements that are never in a header: posts, the profile's tabs, dialogs. */
const BELOW = `${POST}, time, [role="dialog"], a[href$="/replies"], a[href$="/reposts"]`;

/**
 * The smallest part of the page that has a heading and names the account in the address (2025-12). If the heading of the
 * column also has the name, the part with numbers is used. Cards that suggest other accounts may name this account as a
 * follower, but do not have a heading.
 */
export const headerOf = memoize(({ document, place }: Look): Element | null => {
  if (place.kind !== 'profile') return null;
  const headers = elementsIn(document, 'h1')
    .filter((heading) => !heading.closest(`${POST}, [role="dialog"], a`))
    .flatMap((heading) => around(heading, (part) => names(part, place.handle)) ?? []);
  return headers.find(downToNumbers) ?? headers[0] ?? null;
});

/** The header, extended until it includes the number of followers. */
export const headerWithNumbers = memoize((look: Look): Element | null => {
  const header = headerOf(look);
  return header && downToNumbers(header);
});

function downToNumbers(header: Element): Element | null {
  return around(header, (part) => part.querySelector(FULL_NUMBER) !== null);
}

/** The closest ancestor of `start`, or `start` itself, that fits. Null if the search leaves the header. */
function around(start: Element, fits: (part: Element) => boolean): Element | null {
  for (let part: Element | null = start; part; part = parentOf(part)) {
    if (part.matches('body') || part.querySelector(BELOW)) return null;
    if (fits(part)) return part;
  }
  return null;
}

function names(part: Element, handle: string | null): boolean {
  return elementsIn(part, '*').some(
    (element) =>
      element.childElementCount === 0 && sameHandle(withoutMarks(element.textContent ?? ''), handle),
  );
}

/** The full number of followers. Null unless the header has exactly one full number. */
export function followersInHeader(look: Look): Count | null {
  const { language } = look;
  const spans = [...(headerWithNumbers(look)?.querySelectorAll(FULL_NUMBER) ?? [])];
  const [first, ...others] = spans.flatMap((span) => {
    const full = parseCount(span.getAttribute('title') ?? '', language);
    const short = parseCount(shownText(span), language, { shortening: 'cut' });
    // Other titles are words. A title that does not fit the number below it belongs to something else.
    const agrees =
      full?.precision === 'exact' && short && short.low <= full.value && full.value <= short.high;
    return agrees ? full : [];
  });
  return first && others.every((other) => other.value === first.value) ? first : null;
}
