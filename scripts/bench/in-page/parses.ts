export interface Parses {
  calls: number;
  /** Calls with a text that was parsed before. */
  again: number;
  stop(): void;
}

/** Counts the calls of `JSON.parse` until stopped. */
export function countParses(): Parses {
  const parse = JSON.parse;
  const seen = new Set<string>();
  const stop = () => {
    JSON.parse = parse;
  };
  const parses: Parses = { calls: 0, again: 0, stop };
  JSON.parse = (text, reviver) => {
    parses.calls += 1;
    if (seen.has(text)) parses.again += 1;
    seen.add(text);
    return parse(text, reviver);
  };
  return parses;
}
