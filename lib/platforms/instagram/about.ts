import { sameHandle } from '../../model/place';
import { attribute, elementsIn, precedes } from '../../page/elements';
import type { Look } from '../../page/look';
import { shownText } from '../../page/shown-text';
import { stats } from './head-numbers';
import { profileHeader } from './header';

/** The display name in "Maya Lind (@maya.bakes) • Instagram photos and videos". It comes first in every language. */
export function nameInTitle({ document, place }: Look): string | null {
  const shared = attribute(document.querySelector('meta[property="og:title"]'), 'content');
  for (const title of [document.title, shared]) {
    const account = /[(（]@([\w.]+)/u.exec(title);
    const handle = account?.[1] ?? '';
    const name = title
      .slice(0, account?.index ?? 0)
      .replace(/^\(\d+\) /, '')
      .trim();
    // Both titles can still be those of the page that was loaded first, so the handle must match.
    if (name !== '' && sameHandle(handle, place.handle)) return name;
  }
  return null;
}

/**
 * Reads the texts below the numbers. The older layout shows the name there, then the category in a `div`, the bio in
 * a `span`, and the links. The newer layout shows the name above the numbers (seen 2025-02 to 2026-06).
 */
function below(look: Look, element: 'span' | 'div'): string[] {
  const row = stats(look)?.row;
  const blocks = row ? elementsIn(profileHeader(look) ?? row, `${element}[dir]`) : [];
  return blocks
    .filter((block) => precedes(row ?? block, block) && !block.closest('ul, a, button'))
    .map(shownText)
    .filter((text) => text !== '');
}

export function bioOf(look: Look): string | null {
  const name = nameInTitle(look);
  return below(look, 'span').find((text) => text !== name) ?? null;
}

export function categoryOf(look: Look): string | null {
  return below(look, 'div')[0] ?? null;
}

/** External links as the header shows them. Instagram shortens several links to "first.example + 2". */
export function linksOf(look: Look): string[] {
  const links = elementsIn(profileHeader(look), 'a[rel~="nofollow"], button');
  const shown = links.map((link) => shownText(link).split(' ')[0] ?? '');
  return shown.filter((text) => {
    const [host = ''] = text.split('/', 1);
    const dot = host.lastIndexOf('.');
    return dot > 0 && host.length - dot > 2 && !/[\s@]/u.test(host) && !/\s/u.test(text);
  });
}
