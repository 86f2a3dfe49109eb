import { line, median, ms } from '../figures.ts';
import type { ImportCosts } from './import-costs.ts';

const MAX_PARSE = 2.5;
const MAX_COMMIT = 1.5;

const times = (factor: number) => `${factor.toFixed(2)} x`;

export function importLines({ profiles, load, parse, commit }: ImportCosts): string[] {
  const [papa, open, plan, compare] = [parse.papaMs, parse.openMs, parse.planMs, parse.compareMs].map(median);
  const sum = (open ?? 0) + (plan ?? 0) + (compare ?? 0);
  const [parsed, saved] = [sum / (papa ?? 1), commit.importMs / commit.plainMs];
  return [
    `${profiles.toLocaleString('en')} rows, ${(parse.bytes / 1e6).toFixed(1)} MB, load of the machine ${load.toFixed(1)}`,
    line('parse, match, dry run', `${ms(sum)} = ${times(parsed)} Papa Parse (${ms(papa ?? 0)})`, {
      words: `at most ${MAX_PARSE} x`,
      met: parsed <= MAX_PARSE,
    }),
    line('of which', `open ${ms(open ?? 0)}, match and read ${ms(plan ?? 0)}, compare ${ms(compare ?? 0)}`),
    line(
      'commit',
      `${ms(commit.importMs)} = ${times(saved)} bulkPut of ${commit.rows.toLocaleString('en')} rows (${ms(commit.plainMs)})`,
      { words: `at most ${MAX_COMMIT} x`, met: saved <= MAX_COMMIT },
    ),
  ];
}
