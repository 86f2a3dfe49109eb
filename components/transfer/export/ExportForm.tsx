import { useState } from 'react';
import type { EvaluationSettings } from '../../../lib/evaluation/settings';
import type { ListClient } from '../../../lib/lists/list-client';
import type { ListQuery } from '../../../lib/lists/list-query';
import { metricsHash } from '../../../lib/metrics/metrics-hash';
import { copyHeaders, exportPresets } from '../../../lib/settings/stored-settings';
import { needsCheck } from '../../../lib/transfer/export/check-rows';
import { targetCalled } from '../../../lib/transfer/export/targets/all-targets';
import type { ExportKind } from '../../../lib/transfer/export/targets/target';
import { say } from '../../../lib/words/catalogue/say';
import { useFields } from '../../data/use-labels';
import { useSetting } from '../../data/use-setting';
import { useShortlist } from '../../data/use-shortlist';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Select } from '../../ui/Select';
import { CopyHeadersSwitch } from '../FormatSettings';
import { CheckNotes } from './CheckNotes';
import { CsvFormatFields } from './CsvFormatFields';
import { ExportActions } from './ExportActions';
import styles from './ExportForm.module.css';
import { ExportPreview } from './ExportPreview';
import { type ExportCounts, type ExportWhat, entriesOf } from './export-what';
import { PresetEditor } from './PresetEditor';
import { TargetSelect } from './TargetSelect';
import { targetName } from './target-name';
import type { useExport } from './use-export';
import { useNewCount } from './use-new-count';
import { useRowCheck } from './use-row-check';
import { WhatSelect } from './WhatSelect';

interface ExportFormProps {
  settings: EvaluationSettings;
  nowMs: number;
  client: ListClient;
  query: ListQuery;
  counts: ExportCounts;
  what: ExportWhat;
  onWhat(what: ExportWhat): void;
  targetId: string;
  onTarget(id: string): void;
  exporting: ReturnType<typeof useExport>;
}

/** What is in the dialog: the choices from top to bottom, then the preview of exactly what they make. */
export function ExportForm(props: ExportFormProps) {
  const { settings, nowMs, client, query, counts, what, onWhat, targetId, onTarget, exporting } = props;
  const db = useShortlist();
  const fields = useFields();
  const presets = useSetting(exportPresets);
  const hasHeadings = useSetting(copyHeaders);
  const [editing, setEditing] = useState<string | null>(null);
  const [wanted, setWanted] = useState<ExportKind | null>(null);
  const target = targetCalled(targetId, fields, presets);
  const kind = wanted && target.files.includes(wanted) ? wanted : (target.files[0] ?? 'csv');
  const name = targetName(target.id, presets);
  const { mark, fresh } = useNewCount(target.id);
  const total = { all: counts.all, filtered: counts.filtered ?? 0, selected: counts.selected, new: fresh }[
    what
  ];
  const entries = () => entriesOf(what, target.id, { db, client, query, settings });
  const key = JSON.stringify([
    ...[what, total, target.id, target.columns.map(({ heading }) => heading)],
    ...[query, mark, metricsHash(settings), fields],
  ]);
  const rows = useRowCheck(key, entries, target, settings);

  if (editing !== null) {
    const preset = presets.find(({ id }) => id === editing) ?? null;
    return (
      <PresetEditor
        preset={preset}
        presets={presets}
        fields={fields}
        onDone={(id) => {
          if (id !== null) onTarget(id);
          setEditing(null);
        }}
      />
    );
  }
  const press = () =>
    exporting.write({
      ...{ entries, total, kind, hasHeadings },
      target: (stored) => targetCalled(targetId, stored, presets),
      ...(what === 'all' ? {} : { part: what }),
      // Rows on the clipboard may never be pasted.
      marks: kind !== 'clipboard' && (what === 'all' || what === 'new'),
    });
  const isChecked = rows !== null && (rows.isDone || !needsCheck(target));
  return (
    <div className={styles.form}>
      <div className={styles.choices}>
        <WhatSelect
          what={what}
          counts={counts}
          mark={mark}
          fresh={fresh}
          target={name}
          nowMs={nowMs}
          onChange={onWhat}
        />
        <TargetSelect
          value={target.id}
          presets={presets}
          onChange={onTarget}
          onEdit={(id) => setEditing(id ?? '')}
        />
        <Select
          label={say('export.dialog.file')}
          value={kind}
          options={target.files.map((one) => [one, say(`export.dialog.file-${one}`)] as const)}
          onChange={(next) => setWanted(next)}
        />
      </div>
      {kind === 'csv' && target.isSpreadsheet && <CsvFormatFields />}
      {kind === 'csv' && !target.isSpreadsheet && (
        <p className={styles.hint}>{say('export.csv.fixed', { target: name })}</p>
      )}
      {kind === 'clipboard' && <CopyHeadersSwitch />}
      <CheckNotes targetId={target.id} target={name} rows={rows} total={total} />
      <ExportPreview target={target} name={name} kind={kind} hasHeadings={hasHeadings} rows={rows} />
      {exporting.problem && <ProblemNotice problem={exporting.problem} />}
      <ExportActions
        kind={kind}
        profiles={needsCheck(target) ? (rows?.check.rows ?? 0) : total}
        isReady={isChecked && total > 0}
        exporting={exporting}
        onPress={press}
      />
    </div>
  );
}
