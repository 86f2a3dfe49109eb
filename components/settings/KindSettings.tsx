import { useState } from 'react';
import type { EvaluationSettings } from '../../lib/evaluation/settings';
import type { FormulaId } from '../../lib/metrics/measures/formulas';
import type { KindFormulas } from '../../lib/metrics/rates/sample-settings';
import { PLATFORM_IDS, PLATFORM_NAMES, type PlatformId } from '../../lib/model/platform';
import type { PostKind } from '../../lib/model/post';
import { PLATFORM_FACTS } from '../../lib/platforms/facts';
import { kindFormulas } from '../../lib/settings/stored-settings';
import { say } from '../../lib/words/catalogue/say';
import { formulaOptions } from '../../lib/words/formula-words';
import { kindsName } from '../../lib/words/post-labels';
import { storeSetting } from '../data/use-setting';
import { FieldGroup } from '../ui/FieldGroup';
import { Select } from '../ui/Select';
import styles from './Settings.module.css';

const PLATFORMS = PLATFORM_IDS.map((id) => [id, PLATFORM_NAMES[id]] as const);

/** The formula for each kind of post, one platform at a time, where the headline's does not suit. */
export function KindSettings({ settings }: { settings: EvaluationSettings }) {
  const [platform, setPlatform] = useState<PlatformId>(PLATFORM_IDS[0]);
  const chosen = settings.kindFormulas[platform] ?? {};
  const options = [['', say('settings.kinds.default')] as const, ...formulaOptions()];
  const change = (kind: PostKind, formula: FormulaId | '') => {
    const { [kind]: _, ...rest } = chosen;
    const next: KindFormulas = formula === '' ? rest : { ...rest, [kind]: formula };
    storeSetting(kindFormulas, { ...settings.kindFormulas, [platform]: next });
  };
  return (
    <FieldGroup legend={say('settings.kinds.legend')}>
      <p className={styles.hint}>{say('settings.kinds.hint')}</p>
      <Select
        label={say('settings.kinds.platform')}
        value={platform}
        options={PLATFORMS}
        onChange={(id) => setPlatform(id)}
      />
      {PLATFORM_FACTS[platform].kinds.map((kind) => (
        <Select
          key={kind}
          label={say('settings.kinds.kind', { kind: kindsName(kind), platform: PLATFORM_NAMES[platform] })}
          value={chosen[kind] ?? ''}
          options={options}
          onChange={(formula) => change(kind, formula)}
        />
      ))}
    </FieldGroup>
  );
}
