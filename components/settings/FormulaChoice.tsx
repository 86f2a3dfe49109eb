import { Fragment } from 'react';
import { tablesFor } from '../../lib/evaluation/benchmarks/registry';
import type { EvaluationSettings } from '../../lib/evaluation/evaluation';
import { FORMULAS, type FormulaId, PLATFORM_FORMULAS } from '../../lib/evaluation/formulas';
import { PLATFORM_IDS, PLATFORM_NAMES, type PlatformId } from '../../lib/model/platform';
import { comparison, headline } from '../../lib/settings/choices';
import { tableSource } from '../evaluation/rate-facts';
import { Choice } from '../ui/Choice';
import styles from './Settings.module.css';
import { choose } from './use-choice';

/** By platform: what the headline divides by what, and which table judges it. */
export function FormulaChoice({ settings }: { settings: EvaluationSettings }) {
  return (
    <fieldset className={styles.group}>
      <legend>Formulas and tables</legend>
      {PLATFORM_IDS.map((platform) => (
        <Fragment key={platform}>
          <Choice
            label={`Headline on ${PLATFORM_NAMES[platform]}`}
            value={settings.headline[platform] ?? ''}
            options={formulaOptions(platform)}
            onChange={(id) => choose(headline, chosenFor(platform, id, settings.headline))}
          />
          <Choice
            label={`Compared on ${PLATFORM_NAMES[platform]} with`}
            value={settings.comparison[platform] ?? ''}
            options={tableOptions(platform, settings)}
            onChange={(id) => choose(comparison, chosenFor(platform, id, settings.comparison))}
          />
        </Fragment>
      ))}
    </fieldset>
  );
}

function formulaOptions(platform: PlatformId): (readonly [FormulaId | '', string])[] {
  const usual = FORMULAS[PLATFORM_FORMULAS[platform].headline[0]].name;
  return [['', `Usual: ${usual}`], ...Object.values(FORMULAS).map(({ id, name }) => [id, name] as const)];
}

function tableOptions(platform: PlatformId, { ownTables }: EvaluationSettings) {
  const tables = tablesFor(platform, { comparison: {}, ownTables }).filter(
    ({ noVerdictBecause }) => noVerdictBecause === null,
  );
  const [first] = tables;
  const usual = first ? `Usual: ${tableSource(first)}` : 'No table for this platform';
  return [['', usual] as const, ...tables.map((table) => [table.id, tableSource(table)] as const)];
}

/** With the platform's choice set, or taken out where the usual one shall hold. */
function chosenFor<Value extends string>(
  platform: PlatformId,
  value: Value | '',
  chosen: Partial<Record<PlatformId, Value>>,
): Partial<Record<PlatformId, Value>> {
  const { [platform]: _, ...rest } = chosen;
  return value === '' ? (rest as Partial<Record<PlatformId, Value>>) : { ...chosen, [platform]: value };
}
