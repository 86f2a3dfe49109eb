import type { Listing } from '../../metrics/disclosure/word-patterns';

/** One disclosure word in one caption: what was found and where, but never whether it is sufficient. */
export interface DisclosureFind {
  /** As `plainText` writes it. */
  text: string;
  /** Characters (graphemes) before it. */
  at: number;
  /** Line breaks before it. */
  line: number;
  /** Whether it is in the part of the caption that the platform shows before "more". */
  fold: 'before' | 'after' | 'unknown';
  /** A hashtag on its own, a hashtag in a row of hashtags or links, or words in a sentence. */
  placing: 'alone' | 'among-tags' | 'in-words';
  /** How many other hashtags and links are in the same row. */
  tagsAround: number;
  /** Whether a neighbouring word negates it: "not sponsored", "unbezahlte Werbung", "Werbung unbezahlt". */
  denied: boolean;
  /** Every jurisdiction that lists the word; they may disagree. */
  listed: Listing[];
}

export interface PostDisclosure {
  id: string;
  /** Whether the platform labels the post as paid; null if the page does not say. */
  platformLabel: boolean | null;
  captionSeen: boolean;
  /** In the order of the caption. */
  finds: DisclosureFind[];
}

export interface DisclosureCounts {
  /** How many captions were seen. */
  captions: number;
  captionsWithWords: number;
  /** How many posts have the platform's own label. */
  labels: number;
  /** How many captions have no listed word, on posts without a label. */
  silentCaptions: number;
  postsWithoutCaption: number;
}
