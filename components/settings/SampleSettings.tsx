import type { EvaluationSettings } from '../../lib/evaluation/settings';
import type { AverageKind } from '../../lib/metrics/measures/formulas';
import type { LeaveOut } from '../../lib/metrics/rates/sample-settings';
import { average, leaveOut, minPosts, sampleSize, withinDays } from '../../lib/settings/stored-settings';
import { say } from '../../lib/words/catalogue/say';
import { formatNumber } from '../../lib/words/numbers';
import { storeSetting, useSetting } from '../data/use-setting';
import { Checkbox } from '../ui/Checkbox';
import { FieldGroup } from '../ui/FieldGroup';
import { NumberField } from '../ui/NumberField';
import { Select } from '../ui/Select';

/** A larger sample could not be calculated again from a saved profile. */
const MAX_POSTS = 60;

const AVERAGES: readonly AverageKind[] = ['median', 'mean', 'trimmed'];

/** Which posts make the sample, and how their rates are averaged. */
export function SampleSettings({ settings }: { settings: EvaluationSettings }) {
  const change = (part: Partial<LeaveOut>) => storeSetting(leaveOut, { ...settings.leaveOut, ...part });
  // The number as chosen; an evaluation caps it at the sample size.
  const min = useSetting(minPosts);
  const { pinned, youngerThanHours, sponsored, hiddenLikes } = settings.leaveOut;
  return (
    <FieldGroup legend={say('settings.sample.legend')}>
      <NumberField
        label={say('settings.sample.size')}
        value={settings.sampleSize}
        min={1}
        max={MAX_POSTS}
        kind="whole"
        onChange={(size) => size !== null && storeSetting(sampleSize, size)}
        hint={say('settings.sample.size-hint', { size: formatNumber(sampleSize.fallback) })}
      />
      <NumberField
        label={say('settings.sample.min-posts')}
        value={min}
        min={1}
        max={MAX_POSTS}
        kind="whole"
        onChange={(posts) => posts !== null && storeSetting(minPosts, posts)}
        hint={
          min > settings.sampleSize
            ? say('settings.sample.min-posts-capped', { min: formatNumber(min), needed: settings.sampleSize })
            : say('settings.sample.min-posts-hint', { posts: formatNumber(minPosts.fallback) })
        }
      />
      <NumberField
        label={say('settings.sample.within-days')}
        value={settings.withinDays}
        min={1}
        max={3_650}
        kind="whole"
        mayBeEmpty
        onChange={(days) => storeSetting(withinDays, days)}
        hint={say('settings.sample.within-days-hint')}
      />
      <Select
        label={say('settings.sample.average')}
        value={settings.average}
        options={AVERAGES.map((kind) => [kind, say(`settings.sample.average-${kind}`)] as const)}
        onChange={(kind) => storeSetting(average, kind)}
      />
      <NumberField
        label={say('settings.sample.too-new')}
        value={youngerThanHours}
        max={720}
        onChange={(hours) => hours !== null && change({ youngerThanHours: hours })}
        hint={say('settings.sample.too-new-hint', {
          hours: formatNumber(leaveOut.fallback.youngerThanHours),
        })}
      />
      <Checkbox checked={pinned} onChange={(on) => change({ pinned: on })}>
        {say('settings.sample.leave-out-pinned')}
      </Checkbox>
      <Checkbox checked={sponsored} onChange={(on) => change({ sponsored: on })}>
        {say('settings.sample.leave-out-sponsored')}
      </Checkbox>
      <Checkbox checked={hiddenLikes} onChange={(on) => change({ hiddenLikes: on })}>
        {say('settings.sample.leave-out-hidden-likes')}
      </Checkbox>
    </FieldGroup>
  );
}
