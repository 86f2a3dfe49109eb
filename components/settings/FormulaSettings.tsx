import { Fragment } from 'react';
import type { EvaluationSettings } from '../../lib/evaluation/settings';
import { judgesFor, tablesFor } from '../../lib/metrics/benchmarks/registry';
import type { BenchmarkTable } from '../../lib/metrics/benchmarks/table';
import type { FormulaId } from '../../lib/metrics/measures/formulas';
import { PLATFORM_IDS, PLATFORM_NAMES, type PlatformId } from '../../lib/model/platform';
import { PLATFORM_FACTS } from '../../lib/platforms/facts';
import { comparison, headline } from '../../lib/settings/stored-settings';
import { FORMULA_NAMES, FORMULA_OPTIONS } from '../../lib/words/formula-words';
import { tableSource } from '../../lib/words/rate-facts';
import { tableFormulaWords, tableNames } from '../../lib/words/table-names';
import { storeSetting } from '../data/use-setting';
import { FieldGroup } from '../ui/FieldGroup';
import { Select } from '../ui/Select';

/** For each platform: the headline's formula, and which table judges it. */
export function FormulaSettings({ settings }: { settings: EvaluationSettings }) {
  return (
    <FieldGroup legend="Formulas and tables">
      {PLATFORM_IDS.map((platform) => (
        <Fragment key={platform}>
          <Select
            label={`Headline on ${PLATFORM_NAMES[platform]}`}
            value={settings.headline[platform] ?? ''}
            options={formulaOptions(platform)}
            onChange={(id) => storeSetting(headline, chosenFor(platform, id, settings.headline))}
          />
          <Select
            label={`Compared on ${PLATFORM_NAMES[platform]} with`}
            value={settings.comparison[platform] ?? ''}
            options={tableOptions(platform, settings)}
            hint={otherRate(platform, settings)}
            onChange={(id) => storeSetting(comparison, chosenFor(platform, id, settings.comparison))}
          />
        </Fragment>
      ))}
    </FieldGroup>
  );
}

function formulaOptions(platform: PlatformId): (readonly [FormulaId | '', string])[] {
  const defaultName = FORMULA_NAMES[PLATFORM_FACTS[platform].formulas.headline[0]];
  return [['', `Usual: ${defaultName}`], ...FORMULA_OPTIONS];
}

function tableOptions(platform: PlatformId, settings: EvaluationSettings) {
  const tables = tablesFor(platform, { comparison: {}, ownTables: settings.ownTables }).filter(
    ({ noVerdictBecause }) => noVerdictBecause === null,
  );
  const usual =
    tables.length === 0 ? 'No table for this platform' : `Usual: ${defaultTableWords(platform, settings)}`;
  return [['', usual] as const, ...tableNames(tables)];
}

/** The user's own table judges only some rates and sizes, so it is never named as the default. */
function defaultTableWords(platform: PlatformId, settings: EvaluationSettings): string {
  const judges = defaultJudges(platform, settings);
  const isOwn = (table: BenchmarkTable) => settings.ownTables.includes(table);
  const shipped = judges.find((table) => !isOwn(table));
  if (!judges.some(isOwn)) return shipped ? tableSource(shipped) : 'no table for this headline';
  return `your own if it fits rate and size${shipped ? `, else ${tableSource(shipped)}` : ''}`;
}

/** A chosen table for another rate than the headline's judges nothing, so the default one does. */
function otherRate(platform: PlatformId, settings: EvaluationSettings): string | null {
  const chosen = tablesFor(platform, settings).find(({ id }) => id === settings.comparison[platform]);
  if (!chosen || headlinesOf(platform, settings).some((formula) => formula === chosen.formula)) return null;
  const judge = defaultJudges(platform, settings).length > 0 ? 'the usual table' : 'no table';
  return `This table is of ${tableFormulaWords(chosen)} and the headline is not, so ${judge} judges.`;
}

const headlinesOf = (platform: PlatformId, { headline }: EvaluationSettings): readonly FormulaId[] =>
  headline[platform] ? [headline[platform]] : PLATFORM_FACTS[platform].formulas.headline;

const defaultJudges = (platform: PlatformId, settings: EvaluationSettings): BenchmarkTable[] =>
  headlinesOf(platform, settings).flatMap((formula) =>
    judgesFor(platform, formula, { ...settings, comparison: {} }),
  );

/** Sets the platform's choice, or removes it to use the default. */
function chosenFor<Value extends string>(
  platform: PlatformId,
  value: Value | '',
  chosen: Partial<Record<PlatformId, Value>>,
): Partial<Record<PlatformId, Value>> {
  const { [platform]: _, ...rest } = chosen;
  return value === '' ? (rest as Partial<Record<PlatformId, Value>>) : { ...chosen, [platform]: value };
}
