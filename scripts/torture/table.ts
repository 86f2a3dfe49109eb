export type Verdict = 'ok' | 'FAILED';

/** The result of one kind of attempt. */
export interface Result {
  tried: string;
  times: number;
  seen: string;
  verdict: Verdict;
}

/** An attack with a fixed number of attempts. */
export type Attack = (size: { isShort: boolean }) => Promise<Result[]>;

export const okIf = (holds: boolean): Verdict => (holds ? 'ok' : 'FAILED');

/** The head of a Markdown table, as in `docs/security.md`. */
export function tableHead(): string {
  return '| attack | tried | times | seen | |\n| --- | --- | --: | --- | --- |';
}

export function rowOf(name: string, { tried, times, seen, verdict }: Result): string {
  const oneLine = seen.replace(/\s+/g, ' ').replaceAll('|', '\\|').slice(0, 400);
  return `| ${name} | ${tried} | ${times.toLocaleString('en')} | ${oneLine} | ${verdict} |`;
}
