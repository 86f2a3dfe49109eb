import type { Look } from '../../page/look';
import { onceALook } from '../../page/once-a-look';
import { oneLine, shownLines, shownText, shownTexts } from '../../page/shown-text';
import { exactFollowers, profileHeader, statLink, statTexts } from './header';

/** The name in "Maya Lind (@maya.bakes) • Instagram photos and videos"; in every language it comes first. */
export function nameInTitle({ document, place }: Look): string | null {
  const shared = document.querySelector('meta[property="og:title"]')?.getAttribute('content') ?? '';
  for (const title of [document.title, shared]) {
    const [, name = '', handle = ''] = /^(?:\(\d+\) )?(.*?)\s*[(（]@([\w.]+)[)）]/u.exec(title) ?? [];
    // These tags stay those of the page that was loaded first, so they must name the account.
    if (name !== '' && handle.toLowerCase() === place.handle?.toLowerCase()) return name.trim();
  }
  return null;
}

/**
 * What stands below the numbers, in order: in the older generation the name, then the category in a `div`, then the
 * bio in a `span`, then links; the newer one has the name above the numbers (seen 2025-02 to 2026-06).
 */
const below = onceALook((look: Look): { bio: Element[]; category: Element[] } => {
  const header = profileHeader(look);
  const stats = statTexts(look)?.following ?? exactFollowers(look) ?? statLink(look, 'followers');
  const found: { bio: Element[]; category: Element[] } = { bio: [], category: [] };
  if (!header || !stats) return found;
  for (const text of shownTexts(header)) {
    const block = text.parentElement?.closest('span, div, h1, button, a');
    if (!block || oneLine(text.data) === '' || block.matches('a, button, [role="button"]')) continue;
    const follows = stats.compareDocumentPosition(block) & Node.DOCUMENT_POSITION_FOLLOWING;
    if (!follows || block.closest('ul, [role="menu"], a, button')) continue;
    const list = block.localName === 'div' ? found.category : found.bio;
    if (list.at(-1) !== block) list.push(block);
  }
  return found;
});

export function bioOf(look: Look): string | null {
  const name = nameInTitle(look);
  const texts = below(look).bio.map(shownLines);
  return texts.find((text) => text !== name) ?? null;
}

export function categoryOf(look: Look): string | null {
  return shownText(below(look).category[0]) || null;
}

/** Outside addresses as the header shows them. Several links are folded into "first.example + 2". */
export function linksOf(look: Look): string[] {
  const header = profileHeader(look);
  if (!header) return [];
  const shown = [...header.querySelectorAll('a[href*="l.instagram.com"], a[rel~="nofollow"], button')]
    .map((link) => shownText(link).split(' ')[0] ?? '')
    .filter((text) => /^[^\s@]+\.[^\s@.]{2,}(\/\S*)?$/u.test(text));
  return [...new Set(shown)];
}
