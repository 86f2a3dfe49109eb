import { useState } from 'react';
import type { EvaluationSettings } from '../../lib/evaluation/settings';
import type { FormulaId } from '../../lib/metrics/measures/formulas';
import type { KindFormulas } from '../../lib/metrics/rates/sample-settings';
import { PLATFORM_IDS, PLATFORM_NAMES, type PlatformId } from '../../lib/model/platform';
import type { PostKind } from '../../lib/model/post';
import { PLATFORM_FACTS } from '../../lib/platforms/facts';
import { kindFormulas } from '../../lib/settings/stored-settings';
import { FORMULA_OPTIONS } from '../../lib/words/formula-words';
import { KINDS_WORDS } from '../../lib/words/group-words';
import { storeSetting } from '../data/use-setting';
import { FieldGroup } from '../ui/FieldGroup';
import { Select } from '../ui/Select';
import styles from './Settings.module.css';

const PLATFORMS = PLATFORM_IDS.map((id) => [id, PLATFORM_NAMES[id]] as const);
const OPTIONS: readonly (readonly [FormulaId | '', string])[] = [
  ['', 'Usual: as the headline'],
  ...FORMULA_OPTIONS,
];

/** The formula for each kind of post, one platform at a time, where the headline's does not suit. */
export function KindSettings({ settings }: { settings: EvaluationSettings }) {
  const [platform, setPlatform] = useState<PlatformId>(PLATFORM_IDS[0]);
  const chosen = settings.kindFormulas[platform] ?? {};
  const change = (kind: PostKind, formula: FormulaId | '') => {
    const { [kind]: _, ...rest } = chosen;
    const next: KindFormulas = formula === '' ? rest : { ...rest, [kind]: formula };
    storeSetting(kindFormulas, { ...settings.kindFormulas, [platform]: next });
  };
  return (
    <FieldGroup legend="Formulas by kind of post">
      <p className={styles.hint}>
        For the kinds under “Behind the rate”. The headline keeps one formula for all of its posts.
      </p>
      <Select
        label="Kinds of post on"
        value={platform}
        options={PLATFORMS}
        onChange={(id) => setPlatform(id)}
      />
      {PLATFORM_FACTS[platform].kinds.map((kind) => (
        <Select
          key={kind}
          label={`${KINDS_WORDS[kind]} on ${PLATFORM_NAMES[platform]}`}
          value={chosen[kind] ?? ''}
          options={OPTIONS}
          onChange={(formula) => change(kind, formula)}
        />
      ))}
    </FieldGroup>
  );
}
