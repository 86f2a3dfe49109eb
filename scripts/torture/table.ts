/** - `limit`: known not to hold, and said so in `docs/security.md` */
export type Verdict = 'ok' | 'FAILED' | 'limit';

/** What one kind of attempt came to. */
export interface Result {
  tried: string;
  times: number;
  seen: string;
  verdict: Verdict;
}

/** Ends by itself, after a fixed number of attempts. */
export type Attack = (size: { isShort: boolean }) => Promise<Result[]>;

export const okWhere = (holds: boolean): Verdict => (holds ? 'ok' : 'FAILED');

/** A Markdown table, so that it can go into `docs/security.md` as it is. */
export function tableHead(): string {
  return '| attack | tried | times | seen | |\n| --- | --- | --: | --- | --- |';
}

export function rowOf(name: string, { tried, times, seen, verdict }: Result): string {
  const oneLine = seen.replace(/\s+/g, ' ').replaceAll('|', '\\|').slice(0, 400);
  return `| ${name} | ${tried} | ${times.toLocaleString('en')} | ${oneLine} | ${verdict} |`;
}
