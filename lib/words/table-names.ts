import type { BenchmarkTable } from '../evaluation/benchmarks/table';
import { FORMULAS } from '../evaluation/formulas';
import { PLATFORM_NAMES } from '../model/platform';
import { tableSource } from './rate-facts';

/** "Meadow panel, 2025 (Instagram, likes by followers)" */
export const fullTableName = (table: BenchmarkTable): string =>
  `${tableSource(table)} (${PLATFORM_NAMES[table.platform]}, ${formulaWords(table)})`;

/** What the tables of one platform are chosen by; the formula is said where two would be called the same. */
export function tableNames(tables: readonly BenchmarkTable[]): (readonly [id: string, name: string])[] {
  const names = tables.map(tableSource);
  return tables.map((table, at) => {
    const name = names[at] ?? '';
    const isAlone = names.indexOf(name) === names.lastIndexOf(name);
    return [table.id, isAlone ? name : `${name}: ${formulaWords(table)}`];
  });
}

/** "likes by followers" */
export function formulaWords({ formula }: BenchmarkTable): string {
  const name = formula ? FORMULAS[formula].name : 'Formula not named';
  return name.charAt(0).toLowerCase() + name.slice(1);
}
