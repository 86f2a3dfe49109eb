import Papa from 'papaparse';
import { compareWithSaved } from '../../../../lib/transfer/import/compare';
import { openFile } from '../../../../lib/transfer/import/open-file';
import { planImport } from '../../../../lib/transfer/import/plan';
import { inventedList } from './invented-list';

/** What reading one list costs, by round. */
export interface ParseCosts {
  bytes: number;
  /** Papa Parse alone, on the text. */
  papaMs: number[];
  /** Decoding and dividing the file. */
  openMs: number[];
  /** Matching its columns and reading its rows. */
  planMs: number[];
  /** Comparing with an empty shortlist. */
  compareMs: number[];
}

const EMPTY = { candidates: [], fields: [], stages: [] };

const timed = <Value>(into: number[], work: () => Value): Value => {
  const from = performance.now();
  const value = work();
  into.push(performance.now() - from);
  return value;
};

/** Both in turn, so that both meet the same machine. The first round warms up and does not count. */
export async function parseCosts(rows: number, rounds: number): Promise<ParseCosts> {
  const text = new TextDecoder().decode(new TextEncoder().encode(inventedList(rows)));
  const bytes = new TextEncoder().encode(text);
  const costs: ParseCosts = { bytes: bytes.length, papaMs: [], openMs: [], planMs: [], compareMs: [] };
  for (let round = 0; round <= rounds; round++) {
    timed(costs.papaMs, () => Papa.parse(text).data.length);
    const opened = timed(costs.openMs, () => openFile(bytes));
    if (!opened.ok) throw new Error(opened.fault.code);
    const plan = timed(costs.planMs, () => planImport(opened.value));
    const { counts } = timed(costs.compareMs, () => compareWithSaved(plan.creators, EMPTY, 'fill-gaps'));
    if (counts.new !== rows || plan.questions.length > 0) throw new Error('The list was not read whole.');
    if (round === 0)
      for (const some of [costs.papaMs, costs.openMs, costs.planMs, costs.compareMs]) some.pop();
  }
  return costs;
}
