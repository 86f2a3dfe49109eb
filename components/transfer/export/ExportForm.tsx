import { type ReactNode, useState } from 'react';
import type { ExportPreset } from '../../../lib/model/export';
import type { OwnField } from '../../../lib/model/label';
import { copyHeaders } from '../../../lib/settings/stored-settings';
import { needsCheck } from '../../../lib/transfer/export/check-rows';
import { targetCalled } from '../../../lib/transfer/export/targets/all-targets';
import { type ExportKind, withForbidden } from '../../../lib/transfer/export/targets/target';
import { settingsHash } from '../../../lib/transfer/settings-file/settings-hash';
import { say } from '../../../lib/words/catalogue/say';
import { useSetting } from '../../data/use-setting';
import { useShortlist } from '../../data/use-shortlist';
import { Checkbox } from '../../ui/Checkbox';
import formStyles from '../../ui/DialogForm.module.css';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Select } from '../../ui/Select';
import { CopyHeadersSwitch } from '../FormatSettings';
import { CheckNotes } from './CheckNotes';
import { CsvFormatFields } from './CsvFormatFields';
import { DecimalSignSelect } from './DecimalSignSelect';
import { ExportActions } from './ExportActions';
import { ExportPreview } from './ExportPreview';
import type { ExportContentProps } from './export-content-props';
import { entriesOf } from './export-what';
import { targetHint, targetName } from './target-name';
import { useNewCount } from './use-new-count';
import { useRowCheck } from './use-row-check';
import { WhatSelect } from './WhatSelect';

interface ExportFormProps extends Omit<ExportContentProps, 'onTarget' | 'researching'> {
  /** Chooses another target. */
  targets: ReactNode;
  fields: readonly OwnField[];
  presets: readonly ExportPreset[];
}

/** The export of profiles: the choices from top to bottom, then the preview of exactly what they make. */
export function ExportForm({ targets, fields, presets, targetId, exporting, ...rest }: ExportFormProps) {
  const { settings, nowMs, client, query, counts, what, onWhat } = rest;
  const db = useShortlist();
  const hasHeadings = useSetting(copyHeaders);
  const [wanted, setWanted] = useState<ExportKind | null>(null);
  const [includesForbidden, setIncludesForbidden] = useState(false);
  const chosenTarget = (stored: readonly OwnField[]) =>
    withForbidden(targetCalled(targetId, stored, presets), includesForbidden);
  const target = chosenTarget(fields);
  const kind = wanted && target.files.includes(wanted) ? wanted : (target.files[0] ?? 'csv');
  const name = targetName(target.id, presets);
  const { mark, fresh } = useNewCount(target.id);
  const { all, filtered, selected } = counts;
  const total = { all, filtered: filtered ?? 0, selected, new: fresh }[what];
  const entries = () => entriesOf(what, target.id, { db, client, query, settings });
  const key = JSON.stringify([
    ...[what, total, target.id, target.columns.map(({ heading }) => heading)],
    ...[query, mark, settingsHash(settings), fields, target.isForOutreach],
  ]);
  const namedBy = what === 'all' || what === 'new' ? 'largest' : 'first';
  const rows = useRowCheck(key, entries, { target, settings, namedBy });
  const press = () =>
    exporting.write({
      ...{ entries, total, kind, hasHeadings, namedBy, target: chosenTarget },
      ...(what === 'all' ? {} : { part: what }),
      // Rows on the clipboard may never be pasted.
      marks: kind !== 'clipboard' && (what === 'all' || what === 'new'),
    });
  const isChecking = needsCheck(target) && !rows?.isDone && total > 0;
  return (
    <div className={formStyles.form}>
      <div className={formStyles.choices}>
        <WhatSelect {...{ what, counts, mark, fresh, nowMs }} target={name} onChange={onWhat} />
        {targets}
        <Select
          label={say('export.dialog.file')}
          value={kind}
          options={target.files.map((one) => [one, say(`export.dialog.file-${one}`)] as const)}
          onChange={(next) => setWanted(next)}
        />
      </div>
      <p className={formStyles.hint}>{targetHint(target.id, kind)}</p>
      {kind === 'csv' && target.isSpreadsheet && <CsvFormatFields />}
      {kind === 'csv' && !target.isSpreadsheet && (
        <p className={formStyles.hint}>{say('export.csv.fixed', { target: name })}</p>
      )}
      {kind === 'clipboard' && <DecimalSignSelect hint={say('export.csv.decimal-copied')} />}
      {kind === 'clipboard' && <CopyHeadersSwitch />}
      {target.marksForbidden && (
        <Checkbox checked={includesForbidden} onChange={setIncludesForbidden}>
          {say('export.dialog.include-forbidden')}
        </Checkbox>
      )}
      <CheckNotes {...{ target, name, rows, isChecking, total }} />
      <ExportPreview target={target} name={name} kind={kind} hasHeadings={hasHeadings} rows={rows} />
      {exporting.problem && <ProblemNotice problem={exporting.problem} />}
      <ExportActions
        kind={kind}
        isByCreator={target.isByCreator === true}
        rows={isChecking ? null : needsCheck(target) ? (rows?.check.rows ?? 0) : total}
        exporting={exporting}
        onPress={press}
      />
    </div>
  );
}
