/** How people say in one language that they bought something, and how they ask where to buy it. */
export interface BuyingPhrases {
  language: string;
  bought: readonly string[];
  asks: readonly string[];
  /** Words that ask where to buy if they are the whole question: "Price?" */
  asksAlone?: readonly string[];
  /** Words shortly before a phrase that negate it. */
  denials: readonly string[];
  /** Words right after a phrase about buying that negate it or make it a question. */
  turnedAfter?: readonly string[];
  /** True for languages without spaces between words, or with endings and prefixes: a phrase counts inside a word too. */
  joined?: true;
}
