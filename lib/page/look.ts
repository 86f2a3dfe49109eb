import type { Place } from '../model/place';

/**
 * One look: everything about a page that a reader may use. Readers never use the global document, so the same code
 * reads a saved page, a test page and a live tab.
 */
export interface Look {
  document: Document;
  url: URL;
  place: Place;
  /** BCP 47 tag of the page's language, `und` if the page names none. */
  language: string;
  nowMs: number;
  /** The elements of posts that this look and earlier ones at the same place took from the two ends of a list. */
  read?: WeakSet<Element>;
  /**
   * How many posts in the page's list were never read because every look read only the two ends of the list
   * (`endsOfList`).
   */
  passedOver?: number;
}
