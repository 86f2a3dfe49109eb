import { useRef } from 'react';
import type { Brief, Fit } from '../../lib/evaluation/brief/brief';
import type { TierBound } from '../../lib/metrics/measures/tiers';
import type { PlatformId } from '../../lib/model/platform';
import { say } from '../../lib/words/catalogue/say';
import { unreadableWords } from '../../lib/words/unreadable-words';
import type { BriefForm as Form } from '../data/use-brief-form';
import type { Briefs } from '../data/use-briefs';
import { Button } from '../ui/Button';
import { ProblemNotice } from '../ui/ProblemNotice';
import { Select } from '../ui/Select';
import { useKeepFocus } from '../ui/use-keep-focus';
import styles from './Brief.module.css';
import { BriefForm } from './BriefForm';
import { FitLines } from './FitLines';
import { newBrief } from './new-criterion';

interface FitSectionProps {
  briefs: Briefs;
  form: Form;
  /** For the active brief; null without one, or if no profile is open. */
  fit: Fit | null;
  tiers: readonly TierBound[];
  platform: PlatformId;
}

/** The active brief and how well the profile meets it; briefs are edited here too. */
export function FitSection({ briefs, form, fit, tiers, platform }: FitSectionProps) {
  const { all, unreadable, problem, active, activate, remove } = briefs;
  const { edited, edit, save } = form;
  const section = useRef<HTMLDivElement>(null);
  const keepFocus = useKeepFocus(section, 'input, select, button');
  const write = (brief: Brief | null) => {
    keepFocus();
    edit(brief);
  };
  if (edited) {
    const close = () => write(null);
    return (
      <div ref={section}>
        <BriefForm
          key={edited.id}
          draft={edited}
          tiers={tiers}
          platform={platform}
          isNew={form.isNew}
          conflicts={form.conflicts}
          onTake={form.take}
          onChange={edit}
          onSave={(brief) => void save(brief).then((isSaved) => isSaved && close())}
          onClose={close}
        />
      </div>
    );
  }
  return (
    <div ref={section} className={styles.parts}>
      {all.length > 0 && (
        <Select
          label={say('brief.section.brief')}
          value={active?.id ?? ''}
          options={[['', say('brief.section.none')], ...all.map(({ id, name }) => [id, name] as const)]}
          onChange={(id) => activate(id === '' ? null : id)}
        />
      )}
      {active && fit && <FitLines fit={fit} brief={active} tiers={tiers} />}
      {problem && <ProblemNotice problem={problem} />}
      {unreadable > 0 && <p className={styles.small}>{unreadableWords(unreadable, 'brief')}</p>}
      {all.length === 0 && !problem && <p className={styles.small}>{say('brief.section.explanation')}</p>}
      <div className={styles.actions}>
        <Button onPress={() => write(newBrief())}>{say('brief.section.new')}</Button>
        {active && (
          <>
            <Button
              variant="quiet"
              name={say('brief.section.edit-this', { name: active.name })}
              onPress={() => write(active)}
            >
              {say('brief.section.edit')}
            </Button>
            <Button
              variant="quiet"
              name={say('brief.section.remove-this', { name: active.name })}
              onPress={() => {
                keepFocus();
                remove(active);
              }}
            >
              {say('brief.section.remove')}
            </Button>
          </>
        )}
      </div>
    </div>
  );
}
