import { type ReactNode, useDeferredValue, useMemo, useState } from 'react';
import { handOver } from '../../lib/documents/hand-over/hand-over';
import { MAX_HANDED_OVER } from '../../lib/documents/hand-over/hand-over-input';
import { DEFAULT_SETTINGS } from '../../lib/evaluation/settings';
import { handleText } from '../../lib/model/place';
import { settingsHash } from '../../lib/transfer/settings-file/settings-hash';
import { say } from '../../lib/words/catalogue/say';
import { listOf } from '../../lib/words/lists';
import { formatNumber } from '../../lib/words/numbers';
import { download } from '../data/download';
import { localDay } from '../data/file-words';
import { toolVersion } from '../data/tool-version';
import { useBriefs } from '../data/use-briefs';
import { useEvaluationSettings } from '../data/use-evaluation-settings';
import { Button } from '../ui/Button';
import { Checkbox } from '../ui/Checkbox';
import formStyles from '../ui/DialogForm.module.css';
import { FieldGroup } from '../ui/FieldGroup';
import { useLanguage } from '../ui/language';
import { ProblemNotice } from '../ui/ProblemNotice';
import { Progress } from '../ui/Progress';
import { TextField } from '../ui/TextField';
import { showToast } from '../ui/toast';
import { NotesChoice } from './NotesChoice';
import { PagePreview } from './PagePreview';
import { defaultTitle, fileNameOf } from './page-names';
import { useHandedOver } from './use-handed-over';

interface HandOverPreviewProps {
  /** What is handed over: another subject is read anew. */
  subject: string;
  ids(): Promise<readonly string[]>;
  /** The name of the list that is handed over; null if it is none. */
  name: string | null;
  /** The choice of the profiles. */
  children?: ReactNode;
}

/** What goes into the page, the page as it will be, and the button that saves it. Fees and notes are left out unless chosen. */
export function HandOverPreview({ subject, ids, name, children }: HandOverPreviewProps) {
  const settings = useEvaluationSettings();
  const { active: brief } = useBriefs();
  const language = useLanguage();
  const [nowMs] = useState(() => Date.now());
  const [typed, setTyped] = useState<string | null>(null);
  const [withFees, setWithFees] = useState(false);
  const [withNotes, setWithNotes] = useState(false);
  const read = useHandedOver({ key: subject, ids, settings: settings ?? DEFAULT_SETTINGS, brief });
  const profiles = read.kind === 'read' && settings !== null ? read.profiles : null;
  // The client must not be offered them unknowingly.
  const forbidden = profiles?.filter(({ candidate }) => candidate.doNotContact) ?? [];
  const title = typed ?? (profiles ? defaultTitle(profiles, name) : '');
  // Typing a heading does not wait for a page of a hundred profiles.
  const shownTitle = useDeferredValue(title);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words of the page follow the language.
  const page = useMemo(
    () =>
      profiles === null || settings === null || profiles.length === 0
        ? null
        : handOver({
            ...{ profiles, settings, brief, withFees, withNotes, nowMs },
            title: shownTitle,
            version: toolVersion(),
            settingsHash: settingsHash(settings),
          }),
    [profiles, settings, brief, shownTitle, withFees, withNotes, nowMs, language],
  );
  const save = () => {
    if (page === null || profiles === null) return;
    const file = fileNameOf(profiles, localDay(nowMs));
    download(page.text, file, 'text/html;charset=utf-8');
    showToast(say('hand-over.dialog.saved', { file }));
  };
  return (
    <div className={formStyles.form}>
      <div className={formStyles.choices}>
        {children}
        <TextField label={say('hand-over.dialog.heading')} value={title} onChange={setTyped} />
      </div>
      <FieldGroup legend={say('hand-over.dialog.include')}>
        <Checkbox checked={withFees} onChange={setWithFees}>
          {say('hand-over.dialog.fees')}
        </Checkbox>
        <NotesChoice checked={withNotes} onChange={setWithNotes} profiles={profiles ?? []} />
        <p className={formStyles.hint}>{say('hand-over.dialog.never')}</p>
      </FieldGroup>
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
      {forbidden.length > 0 && (
        <p role="status" className={formStyles.warning}>
          {say('hand-over.dialog.do-not-contact', {
            profiles: forbidden.length,
            accounts: listOf(forbidden.map(({ candidate }) => handleText(candidate.handle))),
          })}
        </p>
      )}
      {profiles?.length === 0 && <p role="status">{say('hand-over.dialog.nothing')}</p>}
      {page && <PagePreview page={page} />}
      <div className={formStyles.actions}>
        <Button variant="primary" disabled={page === null || shownTitle !== title} onPress={save}>
          {say('hand-over.dialog.save')}
        </Button>
        <p className={formStyles.hint}>{say('hand-over.dialog.file')}</p>
      </div>
    </div>
  );
}
