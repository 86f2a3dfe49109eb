import { type ReactNode, useDeferredValue, useMemo, useState } from 'react';
import { handOver } from '../../lib/documents/hand-over/hand-over';
import { MAX_HANDED_OVER } from '../../lib/documents/hand-over/hand-over-input';
import { DEFAULT_SETTINGS } from '../../lib/evaluation/settings';
import { settingsHash } from '../../lib/transfer/settings-file/settings-hash';
import { say } from '../../lib/words/catalogue/say';
import { formatNumber } from '../../lib/words/numbers';
import { download } from '../data/download';
import { localDay } from '../data/file-words';
import { toolVersion } from '../data/tool-version';
import { useBriefs } from '../data/use-briefs';
import { useEvaluationSettings } from '../data/use-evaluation-settings';
import { useFields } from '../data/use-labels';
import { useStoredBudget } from '../data/use-stored-budget';
import { Button } from '../ui/Button';
import formStyles from '../ui/DialogForm.module.css';
import { useLanguage } from '../ui/language';
import { ProblemNotice } from '../ui/ProblemNotice';
import { Progress } from '../ui/Progress';
import { TextField } from '../ui/TextField';
import { showToast } from '../ui/toast';
import { type ChosenProfiles, toldOf } from './handed-over';
import { IncludedFields } from './Included';
import { PagePreview } from './PagePreview';
import { defaultTitle, fileNameOf } from './page-names';
import { ReasonChoice } from './ReasonChoice';
import { reasonFieldAmong, reasonsIn } from './reasons';
import { useChoices } from './use-choices';
import { useHandedOver } from './use-handed-over';
import { Warnings } from './Warnings';

interface HandOverPreviewProps {
  /** What is handed over: another subject is read anew. */
  subject: string;
  /** Names what is handed over for as long as its reasons are kept. */
  choice: string;
  choose(): Promise<ChosenProfiles>;
  /** The name of the list that is handed over; null if it is none. */
  name: string | null;
  /** The choice of the profiles. */
  children?: ReactNode;
}

const NOTHING_READ: Omit<ChosenProfiles, 'ids'> = { origin: null, ranks: {} };

/** What goes into the page, the page as it will be, and the button that saves it. Fees and notes are left out unless chosen. */
export function HandOverPreview({ subject, choice, choose, name, children }: HandOverPreviewProps) {
  const settings = useEvaluationSettings();
  const { active: brief } = useBriefs();
  const language = useLanguage();
  const [nowMs] = useState(() => Date.now());
  const { amount: budget, withoutDeclined } = useStoredBudget();
  const read = useHandedOver({ key: subject, choose, settings: settings ?? DEFAULT_SETTINGS, brief });
  const profiles = read.kind === 'read' && settings !== null ? read.profiles : null;
  const chosen = useChoices(choice, profiles);
  const { why, included, isWhyOfOthers } = chosen;
  const textFields = useFields().filter(({ kind }) => kind === 'text');
  const reasonField = reasonFieldAmong(chosen.reasonField, textFields);
  const reasons = useMemo(() => reasonsIn(profiles ?? [], reasonField), [profiles, reasonField]);
  const { origin, ranks } = read.kind === 'read' ? read : NOTHING_READ;
  const title = chosen.title ?? (profiles ? defaultTitle(profiles, name) : '');
  // Typing does not wait for a page of a hundred profiles.
  const shownTitle = useDeferredValue(title);
  const shownWhy = useDeferredValue(why);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words of the page follow the language.
  const page = useMemo(
    () =>
      profiles === null || settings === null || profiles.length === 0
        ? null
        : handOver({
            ...{ profiles, settings, brief, ranks, nowMs },
            ...{ withFees: included.fees, withNotes: included.notes, withStage: included.stage },
            why: isWhyOfOthers ? '' : shownWhy,
            reasons,
            chosenFrom: included.origin && origin ? toldOf(origin, included.fees) : null,
            budget: included.budget ? budget : null,
            withoutDeclined,
            title: shownTitle,
            version: toolVersion(),
            settingsHash: settingsHash(settings),
          }),
    [
      profiles,
      settings,
      brief,
      origin,
      ranks,
      budget,
      withoutDeclined,
      shownTitle,
      shownWhy,
      isWhyOfOthers,
      reasons,
      included,
      nowMs,
      language,
    ],
  );
  const save = () => {
    if (page === null || profiles === null) return;
    const file = fileNameOf(profiles, localDay(nowMs));
    download(page.text, file, 'text/html;charset=utf-8');
    showToast(() => say('hand-over.dialog.saved', { file }));
  };
  return (
    <div className={formStyles.form}>
      <div className={formStyles.choices}>
        {children}
        <TextField label={say('hand-over.dialog.heading')} value={title} onChange={chosen.setTitle} />
      </div>
      <TextField
        label={say('hand-over.dialog.why')}
        value={why}
        onChange={chosen.setWhy}
        lines={2}
        hint={say('hand-over.dialog.why-hint')}
      />
      {isWhyOfOthers && (
        <p role="status" className={formStyles.warning}>
          {say('hand-over.dialog.why-of-others')}{' '}
          <Button variant="quiet" onPress={() => chosen.setWhy(why)}>
            {say('hand-over.dialog.why-of-these')}
          </Button>
        </p>
      )}
      <ReasonChoice
        {...{ reasons, fields: textFields, field: reasonField }}
        onChange={chosen.setReasonField}
        profiles={profiles ?? []}
      />
      <IncludedFields
        {...{ included, origin, budget, isNotesAsLastTime: chosen.isNotesAsLastTime }}
        onChange={chosen.setIncluded}
        profiles={profiles ?? []}
      />
      {read.kind === 'reading' && (
        <Progress label={say('hand-over.dialog.reading')} value={read.done} of={read.of || 1} />
      )}
      {read.kind === 'failed' && <ProblemNotice problem={read.problem} />}
      {read.kind === 'too-many' && (
        <p role="status">{say('hand-over.dialog.too-many', { most: formatNumber(MAX_HANDED_OVER) })}</p>
      )}
      {read.kind === 'read' && read.gone > 0 && (
        <p role="status">{say('hand-over.dialog.gone', { profiles: read.gone })}</p>
      )}
      {profiles && (
        <Warnings
          candidates={profiles.map(({ candidate }) => candidate)}
          withStage={included.stage}
          {...{ withFees: included.fees, withoutDeclined }}
        />
      )}
      {profiles?.length === 0 && <p role="status">{say('hand-over.dialog.nothing')}</p>}
      {page && <PagePreview page={page} />}
      <div className={formStyles.actions}>
        <Button
          variant="primary"
          disabled={page === null || shownTitle !== title || shownWhy !== why}
          onPress={save}
        >
          {say('hand-over.dialog.save')}
        </Button>
        <p className={formStyles.hint}>{say('hand-over.dialog.file')}</p>
      </div>
    </div>
  );
}
