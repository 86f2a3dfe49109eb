import { pageLanguage } from '../../../../lib/page/document';
import { linkedin } from '../../../../lib/platforms/linkedin/platform';
import { readPage } from '../../../../lib/platforms/read-page';
import { loadPage } from '../load-page';
import { outline } from '../outline';

/** An invented page as it is read after a change to its elements. */
export function readAfter(
  page: string,
  edit: (document: Document) => void,
): {
  profile: Record<string, unknown>;
  posts: Record<string, unknown>[];
} {
  const look = loadPage(linkedin, 'linkedin', page);
  edit(look.document);
  look.language = pageLanguage(look.document);
  return outline(readPage(linkedin, look));
}

export const followersAfter = (page: string, edit: (document: Document) => void) =>
  readAfter(page, edit).profile.followers;

export function all(document: Document, selector: string): Element[] {
  return [...document.querySelectorAll(selector)];
}

export function the(document: Document, selector: string): Element {
  const [element] = all(document, selector);
  if (!element) throw new Error(`The page has no ${selector}.`);
  return element;
}

export const named = (document: Document, selector: string, text: string) =>
  all(document, selector).filter((element) => element.textContent?.trim() === text);

export const ROLLS = '7493229792460800000';
export const BIG_BREAD =
  '<a href="https://www.linkedin.com/company/big-bread/"><p>Big Bread</p></a><p>26,114,210 followers</p>';
