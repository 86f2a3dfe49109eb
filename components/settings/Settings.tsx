import type { EvaluationSettings } from '../../lib/evaluation/evaluation';
import { SampleChoice } from './SampleChoice';
import { TierChoice } from './TierChoice';
import { toDraft } from './tier-draft';

/** The choices that an evaluation is made under; a change shows at once in the profile beside it. */
export function Settings({ settings }: { settings: EvaluationSettings }) {
  return (
    <>
      <SampleChoice stored={settings.sampleSize} />
      <TierChoice stored={toDraft(settings.tiers)} />
    </>
  );
}
