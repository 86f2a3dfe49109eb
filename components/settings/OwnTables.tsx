import { useEffect, useRef, useState } from 'react';
import { readOwnTable } from '../../lib/evaluation/benchmarks/own-table';
import type { EvaluationSettings } from '../../lib/evaluation/settings';
import type { BenchmarkTable } from '../../lib/metrics/benchmarks/table';
import type { TableAverage } from '../../lib/metrics/measures/formulas';
import { PLATFORM_IDS, PLATFORM_NAMES } from '../../lib/model/platform';
import type { Problem } from '../../lib/model/result';
import { say, sayParts } from '../../lib/words/catalogue/say';
import { formulaOptions } from '../../lib/words/formula-words';
import { problemWords } from '../../lib/words/problem-words';
import { faultSentences } from '../../lib/words/table-fault-words';
import { fullTableName } from '../../lib/words/table-names';
import { unreadableWords } from '../../lib/words/unreadable-words';
import { useWorkspaceName } from '../data/InWorkspace';
import { useOwnTables } from '../data/use-own-tables';
import { useShortlist } from '../data/use-shortlist';
import { Button } from '../ui/Button';
import { FieldGroup } from '../ui/FieldGroup';
import { NumberField } from '../ui/NumberField';
import { ProblemNotice } from '../ui/ProblemNotice';
import { Select } from '../ui/Select';
import { TextField } from '../ui/TextField';
import { useKeepFocus } from '../ui/use-keep-focus';
import { addTable, removeTable } from './change-tables';
import styles from './Settings.module.css';
import { TableFile } from './TableFile';
import { TablePreview } from './TablePreview';
import { tableRows } from './table-file';
import { useTableForm } from './use-table-form';

const TABLE_BUTTONS = 'li>button';
const PLATFORMS = PLATFORM_IDS.map((id) => [id, PLATFORM_NAMES[id]] as const);
const AVERAGES: readonly TableAverage[] = ['median', 'mean', 'ratio-of-medians'];

/** Comparison tables from the user's own files. Any fault refuses the whole file. */
export function OwnTables({ settings }: { settings: EvaluationSettings }) {
  const input = useRef<HTMLInputElement>(null);
  const preview = useRef<HTMLDivElement>(null);
  const own = useRef<HTMLDivElement>(null);
  const db = useShortlist();
  const workspace = useWorkspaceName();
  const stored = useOwnTables();
  const keepFocus = useKeepFocus(own, TABLE_BUTTONS, 'input');
  const { about, rows, change, changeRows, finish } = useTableForm();
  const [problems, setProblems] = useState<readonly string[]>([]);

  const read = rows && readOwnTable(rows, { ...about, source: about.source.trim(), id: 'preview' }, today());
  const choose = async (file: File) => {
    const found = await tableRows(file);
    changeRows(found.ok ? found.value : null);
    setProblems(found.ok ? [] : sentencesOf(found.problem));
  };
  // At the bottom of the window, the preview of the open profile would cover the messages about the file.
  useEffect(() => {
    if (rows === null && problems.length === 0) return;
    (preview.current ?? input.current?.parentElement)?.scrollIntoView({ block: 'nearest' });
  }, [rows, problems]);
  const close = () => {
    // The pressed button disappears; the focus moves only if it was there.
    if (preview.current?.contains(document.activeElement)) input.current?.focus();
    changeRows(null);
    setProblems([]);
  };
  const add = async (table: BenchmarkTable) => {
    const added = await addTable(db, { ...table, id: `own-${crypto.randomUUID()}` });
    if (!added.ok) return setProblems(sentencesOf(added.problem));
    close();
    finish();
  };

  const remove = (table: BenchmarkTable, place: number) => {
    keepFocus(place);
    // Messages about a file refer to the previous list of tables.
    setProblems([]);
    void removeTable(db, table);
  };

  return (
    <FieldGroup legend={say('settings.tables.legend')}>
      {workspace !== null && (
        <p className={styles.hint}>
          {sayParts('settings.tables.workspace', { name: <bdi key="name">{workspace}</bdi> })}
        </p>
      )}
      <div ref={own}>
        <ul>
          {settings.ownTables.map((table, place) => (
            <li key={table.id} className={styles.table}>
              <span dir="auto">{fullTableName(table)}</span>
              <Button
                variant="quiet"
                atEdge
                name={say('settings.tables.remove-name', { table: fullTableName(table) })}
                onPress={() => remove(table, place)}
              >
                {say('settings.tables.remove')}
              </Button>
            </li>
          ))}
        </ul>
        {stored.kind === 'failed' && <ProblemNotice problem={stored.problem} onRetry={stored.retry} />}
        {stored.kind === 'answered' && stored.value.unreadable > 0 && (
          <p className={styles.hint}>{unreadableWords(stored.value.unreadable, 'table')}</p>
        )}
        <TextField
          label={say('settings.tables.source')}
          value={about.source}
          onChange={(source) => change({ source })}
        />
      </div>
      <div className={styles.pair}>
        <NumberField
          label={say('settings.tables.year')}
          value={about.year}
          onChange={(year) => change({ year })}
          kind="year"
          min={1_990}
          max={2_100}
          mayBeEmpty
          inForm
        />
        <Select
          label={say('settings.tables.platform')}
          value={about.platform}
          options={PLATFORMS}
          onChange={(platform) => change({ platform })}
        />
        <Select
          label={say('settings.tables.formula')}
          value={about.formula}
          options={formulaOptions()}
          onChange={(formula) => change({ formula })}
        />
        <Select
          label={say('settings.tables.average')}
          value={about.average}
          options={AVERAGES.map((id) => [id, say(`settings.tables.average-${id}`)] as const)}
          onChange={(average) => change({ average })}
        />
      </div>
      <TableFile
        hasSource={about.source.trim() !== ''}
        problems={read?.faults ? [...faultSentences(read), say('settings.tables.not-added')] : problems}
        input={input}
        onChoose={(file) => void choose(file)}
      />
      {read?.table && (
        <TablePreview ref={preview} table={read.table} onAdd={() => void add(read.table)} onCancel={close} />
      )}
    </FieldGroup>
  );
}

const today = () => new Date().toISOString().slice(0, 10);

function sentencesOf(problem: Problem): string[] {
  const { happened, consequence, next } = problemWords(problem);
  return [happened, consequence, next];
}
