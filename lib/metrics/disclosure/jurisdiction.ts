export const JURISDICTION_IDS = ['us', 'uk', 'eu', 'fr', 'de', 'ca', 'in'] as const;
export type JurisdictionId = (typeof JURISDICTION_IDS)[number];

/** `doubtful`: the regulator or a court found the word too vague, or consumers did not understand it. */
export type Stance = 'accepted' | 'doubtful';

/**
 * Where a word counts.
 * - `anywhere`: as a hashtag or in a sentence. A single word inside a sentence is vague, whatever the list says:
 *   "a sponsored walk" is not an advertisement
 * - `label`: as a hashtag, in brackets, or as the first word followed by a sign: "Ad:", "[PR]"
 * - `tag`: as a hashtag only
 * - `tag-ending`: a hashtag that ends so, such as #brandpartner
 * - `before-mention`: in a sentence that names an account right after it: "thanks to @brand"
 * - `before-mention-and-free`: the same, and what was got for nothing: "thanks to @brand for the free oven"
 */
export type WordForm =
  | 'anywhere'
  | 'label'
  | 'tag'
  | 'tag-ending'
  | 'before-mention'
  | 'before-mention-and-free';

export interface WordList {
  /** BCP 47. */
  language: string;
  stance: Stance;
  form: WordForm;
  /** Lower case; a hashtag joins the words of a phrase. */
  words: readonly string[];
  /** True if the word often means something unpaid too. On its own it then does not make a post sponsored. */
  vague?: boolean;
  source: string;
  sourceUrl: string | null;
  year: number | null;
}

export interface Jurisdiction {
  id: JurisdictionId;
  lists: readonly WordList[];
}
