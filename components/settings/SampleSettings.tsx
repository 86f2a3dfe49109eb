import type { EvaluationSettings } from '../../lib/evaluation/settings';
import type { AverageKind } from '../../lib/metrics/measures/formulas';
import type { LeaveOut } from '../../lib/metrics/rates/sample-settings';
import { average, leaveOut, minPosts, sampleSize, withinDays } from '../../lib/settings/stored-settings';
import { countOf } from '../../lib/words/sentences';
import { storeSetting, useSetting } from '../data/use-setting';
import { Checkbox } from '../ui/Checkbox';
import { FieldGroup } from '../ui/FieldGroup';
import { NumberField } from '../ui/NumberField';
import { Select } from '../ui/Select';

/** A larger sample could not be calculated again from a saved profile. */
const MAX_POSTS = 60;

const AVERAGES: readonly (readonly [AverageKind, string])[] = [
  ['median', 'Median'],
  ['mean', 'Mean'],
  ['trimmed', 'Mean without the highest and lowest tenth'],
];

/** Which posts make the sample, and how their rates are averaged. */
export function SampleSettings({ settings }: { settings: EvaluationSettings }) {
  const change = (part: Partial<LeaveOut>) => storeSetting(leaveOut, { ...settings.leaveOut, ...part });
  // The number as chosen; an evaluation caps it at the sample size.
  const min = useSetting(minPosts);
  const { pinned, youngerThanHours, sponsored, hiddenLikes } = settings.leaveOut;
  return (
    <FieldGroup legend="Sample">
      <NumberField
        label="Newest posts that make the sample"
        value={settings.sampleSize}
        min={1}
        max={MAX_POSTS}
        kind="whole"
        onChange={(size) => size !== null && storeSetting(sampleSize, size)}
        hint={`Usually ${sampleSize.fallback}. The median needs six or more.`}
      />
      <NumberField
        label="Fewest posts for any result"
        value={min}
        min={1}
        max={MAX_POSTS}
        kind="whole"
        onChange={(posts) => posts !== null && storeSetting(minPosts, posts)}
        hint={
          min > settings.sampleSize
            ? `More than the sample holds: until it holds ${min}, any result needs ${countOf(settings.sampleSize, 'post')}.`
            : `Usually ${minPosts.fallback}. Never more than the sample holds.`
        }
      />
      <NumberField
        label="Only posts of the last days"
        value={settings.withinDays}
        min={1}
        max={3_650}
        kind="whole"
        mayBeEmpty
        onChange={(days) => storeSetting(withinDays, days)}
        hint="Empty for any age."
      />
      <Select
        label="Average"
        value={settings.average}
        options={AVERAGES}
        onChange={(kind) => storeSetting(average, kind)}
      />
      <NumberField
        label="Leave out posts younger than, in hours"
        value={youngerThanHours}
        max={720}
        onChange={(hours) => hours !== null && change({ youngerThanHours: hours })}
        hint={`Usually ${leaveOut.fallback.youngerThanHours}: they are still collecting. 0 keeps them.`}
      />
      <Checkbox checked={pinned} onChange={(on) => change({ pinned: on })}>
        Leave out pinned posts
      </Checkbox>
      <Checkbox checked={sponsored} onChange={(on) => change({ sponsored: on })}>
        Leave out sponsored posts
      </Checkbox>
      <Checkbox checked={hiddenLikes} onChange={(on) => change({ hiddenLikes: on })}>
        Let the next older post stand in for one with hidden likes
      </Checkbox>
    </FieldGroup>
  );
}
