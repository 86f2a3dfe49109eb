/** The words by which one platform's pages are read, taken from its readers when Yardstick is built. */
export interface KnownWords {
  /** Words of labels, in lower case: what a person reads beside a number. */
  texts: string[];
  /** Words of values in the data, in lower case: kinds, states, types. */
  values: string[];
  /** Expressions for labels, as source and flags. They match nothing that they do not spell out. */
  patterns: [source: string, flags: string][];
  /** Words of selectors, in lower case. */
  selectors: string[];
  /** Parts of addresses that name no account and no post, in lower case. */
  paths: string[];
  /** Keys of the data. */
  keys: string[];
  /** How ids of one kind begin. */
  starts: string[];
  /** Numbers that mean something by themselves, such as a status. */
  codes: number[];
}
