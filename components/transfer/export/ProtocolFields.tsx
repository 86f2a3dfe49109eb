import type { EvaluationSettings } from '../../../lib/evaluation/settings';
import { ENGINE_VERSION } from '../../../lib/metrics/metrics-hash';
import { type Protocol, protocolOf } from '../../../lib/metrics/protocol';
import { protocols } from '../../../lib/settings/stored-settings';
import { say } from '../../../lib/words/catalogue/say';
import { formatDay, formatNumber } from '../../../lib/words/numbers';
import { consequenceInOneLine } from '../../../lib/words/problem-words';
import { Button } from '../../ui/Button';
import formStyles from '../../ui/DialogForm.module.css';
import { FieldGroup } from '../../ui/FieldGroup';
import { showProblem, showToast } from '../../ui/toast';

interface ProtocolFieldsProps {
  /** What the protocol belongs to: the id of a list, or all profiles of a workspace. */
  subject: string;
  /** Null if today's settings apply. */
  fixed: Protocol | null;
  settings: EvaluationSettings;
  nowMs: number;
}

/** The rules of a research export, and whether they are fixed. */
export function ProtocolFields({ subject, fixed, settings, nowMs }: ProtocolFieldsProps) {
  const { sample, engineVersion } = fixed ?? protocolOf(settings, nowMs);
  const store = async (protocol: Protocol | null) => {
    const stored = await protocols.amend(({ [subject]: _, ...others }) =>
      protocol ? { ...others, [subject]: protocol } : others,
    );
    if (!stored.ok) showProblem(() => consequenceInOneLine(stored.problem));
    return stored.ok;
  };
  const remove = async (gone: Protocol) => {
    if (await store(null))
      showToast(
        () => say('export.protocol.removed'),
        () => void store(gone),
      );
  };
  return (
    <FieldGroup legend={say('export.protocol.legend')}>
      <p>
        {say('export.protocol.rules', {
          posts: formatNumber(sample.sampleSize),
          days: sample.withinDays ?? 0,
          needed: formatNumber(sample.minPosts),
          average: sample.average,
        })}
      </p>
      <p className={formStyles.hint}>
        {fixed
          ? say('export.protocol.fixed', { day: formatDay(fixed.fixedAtMs, nowMs) })
          : say('export.protocol.not-fixed')}
      </p>
      {engineVersion !== ENGINE_VERSION && (
        <p className={formStyles.warning}>
          {say('export.protocol.other-engine', {
            before: String(engineVersion),
            now: String(ENGINE_VERSION),
          })}
        </p>
      )}
      <div>
        {fixed ? (
          <Button onPress={() => void remove(fixed)}>{say('export.protocol.remove')}</Button>
        ) : (
          <Button onPress={() => void store(protocolOf(settings, nowMs))}>
            {say('export.protocol.fix')}
          </Button>
        )}
      </div>
    </FieldGroup>
  );
}
