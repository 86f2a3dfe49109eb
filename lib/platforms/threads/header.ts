import { parseCount } from '../../counts/in-tab';
import type { Count } from '../../model/count';
import { sameHandle } from '../../model/place';
import { elementsIn, parentOf } from '../../page/elements';
import type { Look } from '../../page/look';
import { memoize } from '../../page/memoize';
import { shownText } from '../../page/shown-text';
import { withoutMarks } from '../../page/texts';
import { POST } from './find-posts';

/** A number in full, where the text below it is short (2025-12). The link around it leads to the login when signed out. */
const FULL_NUMBER = 'span[title]';

/** Nothing of these stands in a header: posts, the profile's tabs, dialogs. */
const BELOW = `${POST}, time, [role="dialog"], a[href$="/replies"], a[href$="/reposts"]`;

/**
 * The smallest part of the page that has a heading and names the account in the address (2025-12); the one with numbers
 * where the column above is headed by the name as well. Cards that suggest other accounts may name this one as their
 * follower, but have no heading.
 */
export const headerOf = memoize(({ document, place }: Look): Element | null => {
  if (place.kind !== 'profile') return null;
  const headers = elementsIn(document, 'h1')
    .filter((heading) => !heading.closest(`${POST}, [role="dialog"], a`))
    .flatMap((heading) => around(heading, (part) => names(part, place.handle)) ?? []);
  return headers.find(downToNumbers) ?? headers[0] ?? null;
});

/** The header down to its number of followers. */
export const headerWithNumbers = memoize((look: Look): Element | null => {
  const header = headerOf(look);
  return header && downToNumbers(header);
});

function downToNumbers(header: Element): Element | null {
  return around(header, (part) => part.querySelector(FULL_NUMBER) !== null);
}

/** The closest part around `start` that fits; null if the search leaves the header. */
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

/** The number of followers in full, where exactly one number in the header is given so. */
export function followersInHeader(look: Look): Count | null {
  const { language } = look;
  const spans = [...(headerWithNumbers(look)?.querySelectorAll(FULL_NUMBER) ?? [])];
  const [first, ...others] = spans.flatMap((span) => {
    const full = parseCount(span.getAttribute('title') ?? '', language);
    const short = parseCount(shownText(span), language, { shortening: 'cut' });
    // Other titles are words; a title that is not the number below it is another one's.
    const agrees =
      full?.precision === 'exact' && short && short.low <= full.value && full.value <= short.high;
    return agrees ? full : [];
  });
  return first && others.every((other) => other.value === first.value) ? first : null;
}
