import type { MadePageFile } from '../messages/contract';
import type { KnownWords } from './known-words';
import type { PageFacts } from './page-facts';

/** What is known of a page before it is replaced. */
export interface ReplacerFacts extends PageFacts {
  known: KnownWords;
  /** BCP 47 tag. */
  language: string;
  /** Hosts that stay. */
  hosts: readonly string[];
  /** The handle of the page's own account in lower case, which is never taken for an id. */
  handle: string | null;
  /** Moves the time in an id of the platform; null for any other text. */
  moveId(id: string): string | null;
  /** Milliseconds by which every time is moved. */
  byMs: number;
  /** Random, and forgotten afterwards. */
  secret: string;
}

/** How often something was replaced, for the user to read. */
export type Tally = MadePageFile['replaced'];

/** Replaces the smallest parts, the same part always by the same. */
export interface Replacer extends ReplacerFacts {
  tally: Tally;
  /** An invented word, whatever the word says. */
  word(word: string): string;
  digits(digits: string): string;
  id(id: string): string;
  link(address: string): string;
  /** Words that stay in a text that a person reads, in lower case. */
  texts: ReadonlySet<string>;
  /** Words that stay in a value of the data, in lower case. */
  values: ReadonlySet<string>;
  /** Words that stay in an id, a class and the like, in lower case. */
  selectors: ReadonlySet<string>;
  paths: ReadonlySet<string>;
  keys: ReadonlySet<string>;
  /** Units of counts in the page's language and in English, in lower case. */
  units: ReadonlySet<string>;
  /** Names of months in the page's language and in English, in lower case. */
  months: ReadonlySet<string>;
  patterns: readonly RegExp[];
}
