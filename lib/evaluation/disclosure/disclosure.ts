import type { Listing } from './word-patterns';

/** One word of disclosure in one caption: what was found and where, never whether it is enough. */
export interface DisclosureFind {
  /** As `plainText` writes it. */
  text: string;
  /** Characters (graphemes) before it. */
  at: number;
  /** Line breaks before it. */
  line: number;
  /** Within the part of a caption that the platform says it shows, or past it. */
  fold: 'before' | 'after' | 'unknown';
  /** A hashtag on its own, a hashtag in a row of hashtags or links, or words in the text. */
  placing: 'alone' | 'among-tags' | 'in-words';
  /** Further hashtags and links in the same row. */
  tagsAround: number;
  /** Right beside a word that denies it: "not sponsored", "unbezahlte Werbung", "Werbung unbezahlt". */
  denied: boolean;
  /** Every jurisdiction whose list it stands on; they may disagree. */
  listed: Listing[];
}

export interface PostDisclosure {
  id: string;
  /** The platform's own label; null where the page does not say. */
  platformLabel: boolean | null;
  captionSeen: boolean;
  /** In the order of the caption. */
  finds: DisclosureFind[];
}

export interface DisclosureCounts {
  /** Captions that were seen. */
  captions: number;
  captionsWithWords: number;
  /** Posts with the platform's own label. */
  labels: number;
  /** Captions seen without a listed word, of posts without a label. */
  silentCaptions: number;
  postsWithoutCaption: number;
}
