import type { Place } from '../model/place';

/**
 * One look at a page: all that a reader may know. Readers never reach for the global document,
 * so a saved page, a test page and a live tab are read alike.
 */
export interface Look {
  document: Document;
  url: URL;
  place: Place;
  /** BCP 47 tag of the page's own language, `und` where it names none. */
  language: string;
  nowMs: number;
  /** How many elements of the page's list of posts were never at one of its ends while somebody looked (`endsOfList`). */
  passedOver?: number;
}
