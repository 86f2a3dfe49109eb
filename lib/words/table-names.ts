import type { BenchmarkTable } from '../metrics/benchmarks/table';
import { PLATFORM_NAMES } from '../model/platform';
import { say } from './catalogue/say';
import { formulaWords } from './formula-words';
import { tableSource } from './rate-facts';

/** "Meadow panel, 2025 (Instagram, likes by followers)" */
export const fullTableName = (table: BenchmarkTable): string =>
  say('table.full-name', {
    source: tableSource(table),
    platform: PLATFORM_NAMES[table.platform],
    formula: tableFormulaWords(table),
  });

/** The names by which tables of one platform are chosen; the formula is added if two names would be equal. */
export function tableNames(tables: readonly BenchmarkTable[]): (readonly [id: string, name: string])[] {
  const names = tables.map(tableSource);
  return tables.map((table, at) => {
    const name = names[at] ?? '';
    const isAlone = names.indexOf(name) === names.lastIndexOf(name);
    return [
      table.id,
      isAlone ? name : say('table.name-with-formula', { source: name, formula: tableFormulaWords(table) }),
    ];
  });
}

/** "likes by followers" */
export const tableFormulaWords = ({ formula }: BenchmarkTable): string =>
  formula ? formulaWords(formula) : say('table.formula-not-named');
