import { useRef } from 'react';
import type { LabelTable } from '../../lib/model/label';
import { say } from '../../lib/words/catalogue/say';
import { labelsName } from '../../lib/words/label-words';
import { stageWords } from '../../lib/words/saved-words';
import { type CountedLabel, useCountedLabels } from '../data/use-counted-labels';
import { Button } from '../ui/Button';
import { ProblemNotice } from '../ui/ProblemNotice';
import { AddLabel } from './AddLabel';
import { LabelRow } from './LabelRow';
import styles from './Labels.module.css';
import { type EditLabels, useLabelEdits } from './use-label-edits';
import { useRowFocus } from './use-row-focus';

/** All tags, stages, lists or fields, and a form that adds one. */
export function LabelPanel({ table }: { table: LabelTable }) {
  const live = useCountedLabels(table);
  if (live.kind === 'failed') return <ProblemNotice problem={live.problem} onRetry={live.retry} />;
  if (live.kind === 'asking') return null;
  return <Rows table={table} counted={live.value} />;
}

function Rows({ table, counted }: { table: LabelTable; counted: CountedLabel[] }) {
  const edit = useLabelEdits();
  const list = useRef<HTMLUListElement>(null);
  const labels = counted.map(({ label }) => label);
  const focusNext = useRowFocus(list, labels);
  const many = labelsName(table);
  return (
    <>
      <p className={styles.hint}>{say(`shortlist.labels.hint-${table}`)}</p>
      <AddLabel table={table} edit={edit} />
      <ul ref={list} className={styles.rows} aria-label={many}>
        {counted.map((one, at) => (
          <LabelRow
            key={one.label.id}
            {...one}
            table={table}
            labels={labels}
            at={at}
            edit={edit}
            focusNext={focusNext}
          />
        ))}
      </ul>
      {counted.length > 1 && (
        <div className={styles.foot}>
          <p className={styles.hint}>{say('shortlist.labels.move-hint')}</p>
          {table !== 'stages' && (
            <Button variant="quiet" atEdge onPress={() => void sortByName(table, counted, edit)}>
              {say('shortlist.labels.sort')}
            </Button>
          )}
        </div>
      )}
    </>
  );
}

function sortByName(table: LabelTable, counted: readonly CountedLabel[], edit: EditLabels) {
  const names = counted.map(({ label }) => ({ id: label.id, name: stageWords(label) }));
  const ids = names.toSorted((a, b) => a.name.localeCompare(b.name)).map(({ id }) => id);
  return edit([{ type: 'order-labels', table, ids }], () => say('shortlist.labels.sorted', { table }));
}
