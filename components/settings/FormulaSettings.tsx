import { Fragment } from 'react';
import type { EvaluationSettings } from '../../lib/evaluation/settings';
import { judgesFor, tablesFor } from '../../lib/metrics/benchmarks/registry';
import type { BenchmarkTable } from '../../lib/metrics/benchmarks/table';
import type { FormulaId } from '../../lib/metrics/measures/formulas';
import { PLATFORM_IDS, PLATFORM_NAMES, type PlatformId } from '../../lib/model/platform';
import { PLATFORM_FACTS } from '../../lib/platforms/facts';
import { comparison, headline } from '../../lib/settings/stored-settings';
import { say } from '../../lib/words/catalogue/say';
import { formulaName, formulaOptions } from '../../lib/words/formula-words';
import { tableSource } from '../../lib/words/rate-facts';
import { tableFormulaWords, tableNames } from '../../lib/words/table-names';
import { storeSetting } from '../data/use-setting';
import { FieldGroup } from '../ui/FieldGroup';
import { Select } from '../ui/Select';

/** For each platform: the headline's formula, and which table judges it. */
export function FormulaSettings({ settings }: { settings: EvaluationSettings }) {
  return (
    <FieldGroup legend={say('settings.formulas.legend')}>
      {PLATFORM_IDS.map((platform) => (
        <Fragment key={platform}>
          <Select
            label={say('settings.formulas.headline', { platform: PLATFORM_NAMES[platform] })}
            value={settings.headline[platform] ?? ''}
            options={headlineOptions(platform)}
            onChange={(id) => storeSetting(headline, chosenFor(platform, id, settings.headline))}
          />
          <Select
            label={say('settings.formulas.compared', { platform: PLATFORM_NAMES[platform] })}
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

function headlineOptions(platform: PlatformId): (readonly [FormulaId | '', string])[] {
  const name = formulaName(PLATFORM_FACTS[platform].formulas.headline[0]);
  return [['', say('settings.formulas.default', { name })], ...formulaOptions()];
}

function tableOptions(platform: PlatformId, settings: EvaluationSettings) {
  const tables = tablesFor(platform, { comparison: {}, ownTables: settings.ownTables }).filter(
    ({ noVerdictBecause }) => noVerdictBecause === null,
  );
  const usual =
    tables.length === 0
      ? say('settings.formulas.no-table')
      : say('settings.formulas.default', { name: defaultTableWords(platform, settings) });
  return [['', usual] as const, ...tableNames(tables)];
}

/** The user's own table judges only some rates and sizes, so it is never named as the default. */
function defaultTableWords(platform: PlatformId, settings: EvaluationSettings): string {
  const judges = defaultJudges(platform, settings);
  const isOwn = (table: BenchmarkTable) => settings.ownTables.includes(table);
  const shipped = judges.find((table) => !isOwn(table));
  if (!judges.some(isOwn))
    return shipped ? tableSource(shipped) : say('settings.formulas.no-table-for-headline');
  return shipped
    ? say('settings.formulas.own-table-or', { table: tableSource(shipped) })
    : say('settings.formulas.own-table');
}

/** A chosen table for another rate than the headline's judges nothing, so the default one does. */
function otherRate(platform: PlatformId, settings: EvaluationSettings): string | null {
  const chosen = tablesFor(platform, settings).find(({ id }) => id === settings.comparison[platform]);
  if (!chosen || headlinesOf(platform, settings).some((formula) => formula === chosen.formula)) return null;
  return say('settings.formulas.other-rate', {
    formula: tableFormulaWords(chosen),
    isJudged: defaultJudges(platform, settings).length > 0,
  });
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
