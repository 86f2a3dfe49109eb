/** How people say in their language that they bought something, and how they ask where to. */
export interface BuyingPhrases {
  language: string;
  bought: readonly string[];
  asks: readonly string[];
  /** Words that ask where to buy when they are all that a question says: "Price?" */
  asksAlone?: readonly string[];
  /** Shortly before a phrase these turn it around. */
  denials: readonly string[];
  /** Right after having bought something these make it a question or deny it. */
  turnedAfter?: readonly string[];
  /** Words are not set apart by spaces, or take endings and prefixes: a phrase counts inside a word too. */
  joined?: true;
}
