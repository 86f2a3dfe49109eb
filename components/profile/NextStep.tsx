import type { NextStep as Step } from '../../lib/metrics/rates/sample-facts';
import { say } from '../../lib/words/catalogue/say';
import { measuredWords, stepWords } from '../../lib/words/next-step-words';
import type { ShownProfile } from '../data/screen-state';
import type { TabActions } from '../data/use-tab';
import { Button } from '../ui/Button';
import { SHORTCUTS } from '../ui/keys/shortcuts';
import { Progress } from '../ui/Progress';
import styles from './NextStep.module.css';

interface NextStepProps {
  step: Step;
  seen: ShownProfile;
  actions: Pick<TabActions, 'measure' | 'stopMeasuring'>;
}

/** What the user can do to get more numbers. Shown only while it helps. */
export function NextStep({ step, seen, actions }: NextStepProps) {
  const { measuring, measurable, place } = seen;
  if (measuring?.running) {
    return (
      <div className={styles.running}>
        <Progress label={say('profile.measure.pointing')} value={measuring.pointedAt} of={measuring.of} />
        <Button onPress={actions.stopMeasuring} shortcut={SHORTCUTS.measure}>
          {say('profile.measure.stop')}
        </Button>
      </div>
    );
  }
  const ended = measuring && measuredWords(measuring, place.platform);
  const canMeasure = measurable > 0 && step.kind === 'measure';
  const words = ended ?? stepWords(step, place.platform);
  return (
    <div className={words || canMeasure ? styles.step : undefined}>
      <p role="status">{words}</p>
      {canMeasure && (
        <Button onPress={actions.measure} shortcut={SHORTCUTS.measure}>
          {say('profile.measure.start', { posts: measurable })}
        </Button>
      )}
    </div>
  );
}
