import { useId, useState } from 'react';
import type { EvaluationSettings } from '../../../lib/evaluation/settings';
import { protocolOf } from '../../../lib/metrics/protocol';
import { protocols } from '../../../lib/settings/stored-settings';
import { codebook } from '../../../lib/transfer/export/research/codebook';
import type { ResearchKind } from '../../../lib/transfer/export/research/research-rows';
import { say } from '../../../lib/words/catalogue/say';
import { download } from '../../data/download';
import { toolVersion } from '../../data/tool-version';
import { useLabels } from '../../data/use-labels';
import { useSetting } from '../../data/use-setting';
import { useShortlist } from '../../data/use-shortlist';
import { Button } from '../../ui/Button';
import { Checkbox } from '../../ui/Checkbox';
import formStyles from '../../ui/DialogForm.module.css';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Progress } from '../../ui/Progress';
import { Select } from '../../ui/Select';
import { wholeWorkspace } from '../settings-file/file-protocols';
import styles from './ExportForm.module.css';
import { PreviewFrame } from './PreviewFrame';
import { ProtocolFields } from './ProtocolFields';
import { RESEARCH, targetHint } from './target-name';
import type { useResearchExport } from './use-research-export';
import { useResearchPreview } from './use-research-preview';

interface ResearchFormProps {
  settings: EvaluationSettings;
  nowMs: number;
  /** Chooses another target. */
  targets: React.ReactNode;
  exporting: ReturnType<typeof useResearchExport>;
}

const ALL = '';

/** The export for research: every post of every snapshot, by the rules of a protocol that later settings do not change. */
export function ResearchForm({ settings, nowMs, targets, exporting }: ResearchFormProps) {
  const db = useShortlist();
  const noPostsId = useId();
  const lists = useLabels('lists');
  const stored = useSetting(protocols);
  const [chosen, setChosen] = useState(ALL);
  const [kind, setKind] = useState<ResearchKind>('csv');
  const [isPseudonymised, setPseudonymised] = useState(true);
  const list = lists.find(({ id }) => id === chosen) ?? null;
  const subject = list?.id ?? wholeWorkspace(db);
  const fixed = stored[subject] ?? null;
  const options = {
    ...{ kind, isPseudonymised, isFixed: fixed !== null, list: list?.name ?? null },
    protocol: fixed ?? protocolOf(settings, 0),
    toolVersion: toolVersion(),
  };
  const preview = useResearchPreview(list?.id ?? null, options);
  const hasNoPosts = preview === '';
  const { write, progress, problem, cancel } = exporting;
  return (
    <div className={formStyles.form}>
      <div className={formStyles.choices}>
        <Select
          label={say('export.dialog.what')}
          value={list?.id ?? ALL}
          options={[
            [ALL, say('export.research.all')],
            ...lists.map(({ id, name }) => [id, say('export.research.list', { name: name ?? '' })] as const),
          ]}
          onChange={setChosen}
        />
        {targets}
        <Select
          label={say('export.dialog.file')}
          value={kind}
          options={[
            ['csv', say('export.dialog.file-csv')],
            ['json-lines', say('export.dialog.file-json-lines')],
          ]}
          onChange={(next) => setKind(next)}
        />
      </div>
      <p className={formStyles.hint}>{targetHint(RESEARCH)}</p>
      <div>
        <Checkbox checked={isPseudonymised} onChange={setPseudonymised}>
          {say('export.research.pseudonymise')}
        </Checkbox>
        <p className={formStyles.hint}>{say('export.research.pseudonymise-hint')}</p>
      </div>
      <ProtocolFields subject={subject} fixed={fixed} settings={settings} nowMs={nowMs} />
      {hasNoPosts && (
        <p id={noPostsId} className={formStyles.hint}>
          {say('export.research.no-posts')}
        </p>
      )}
      {preview && <PreviewFrame hint={say('export.research.literal')}>{preview}</PreviewFrame>}
      {problem && <ProblemNotice problem={problem} />}
      <div className={formStyles.actions}>
        {progress ? (
          <>
            <div className={styles.progress}>
              <Progress label={say('export.dialog.writing')} value={progress.done} of={progress.of} />
            </div>
            <Button onPress={cancel}>{say('export.dialog.cancel')}</Button>
          </>
        ) : (
          <Button
            variant="primary"
            disabled={!preview}
            describedBy={hasNoPosts ? noPostsId : undefined}
            onPress={() => void write(list?.id ?? null, options)}
          >
            {say('export.research.download')}
          </Button>
        )}
        {hasNoPosts && (
          <Button onPress={() => download(codebook(), 'yardstick-codebook.csv')}>
            {say('export.research.codebook')}
          </Button>
        )}
      </div>
    </div>
  );
}
