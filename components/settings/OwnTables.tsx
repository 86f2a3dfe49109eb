import { useId, useState } from 'react';
import { type AboutTable, ownTable } from '../../lib/evaluation/benchmarks/own-table';
import type { BenchmarkTable, TableAverage } from '../../lib/evaluation/benchmarks/table';
import { FORMULAS } from '../../lib/evaluation/formulas';
import type { EvaluationSettings } from '../../lib/evaluation/settings';
import { PLATFORM_IDS, PLATFORM_NAMES } from '../../lib/model/platform';
import { Button } from '../ui/Button';
import { Choice } from '../ui/Choice';
import fieldStyles from '../ui/Field.module.css';
import { NumberField } from '../ui/NumberField';
import { inOneLine } from '../ui/say-with-undo';
import { TextField } from '../ui/TextField';
import { addTable, removeTable } from './change-tables';
import styles from './Settings.module.css';
import { tableRows } from './table-file';
import { fullTableName } from './table-names';

const PLATFORMS = PLATFORM_IDS.map((id) => [id, PLATFORM_NAMES[id]] as const);
const RATES = Object.values(FORMULAS).map(({ id, name }) => [id, name] as const);
const AVERAGES: readonly (readonly [TableAverage, string])[] = [
  ['median', 'Median'],
  ['mean', 'Mean'],
  ['ratio-of-medians', 'Median engagements by median views'],
];

type About = Omit<AboutTable, 'id'>;

const ABOUT: About = {
  source: '',
  year: null,
  platform: 'instagram',
  formula: 'likes-comments-by-followers',
  average: 'median',
};

/** Comparison tables from the user's own files; whatever is wrong with a file refuses it whole. */
export function OwnTables({ settings }: { settings: EvaluationSettings }) {
  const fileId = useId();
  const [about, setAbout] = useState(ABOUT);
  const [problem, setProblem] = useState('');

  const change = (part: Partial<About>) => setAbout({ ...about, ...part });
  const add = async (file: File) => {
    const named = { ...about, source: about.source.trim(), id: `own-${crypto.randomUUID()}` };
    const today = new Date().toISOString().slice(0, 10);
    const rows = await tableRows(file);
    const table = rows.ok ? ownTable(rows.value, named, today) : rows;
    const added = table.ok ? await addTable(table.value) : table;
    setProblem(added.ok ? '' : inOneLine(added.problem));
  };

  const remove = (table: BenchmarkTable) => {
    // What is said of a file speaks of the tables there were.
    setProblem('');
    void removeTable(table);
  };

  return (
    <fieldset className={styles.group}>
      <legend>Your own tables</legend>
      <ul>
        {settings.ownTables.map((table) => (
          <li key={table.id} className={styles.table}>
            <span>{fullTableName(table)}</span>
            <Button
              look="quiet"
              atEdge
              name={`Remove the table ${fullTableName(table)}`}
              onPress={() => remove(table)}
            >
              Remove
            </Button>
          </li>
        ))}
      </ul>
      <TextField label="Source of the table" value={about.source} onChange={(source) => change({ source })} />
      <div className={styles.pair}>
        <NumberField
          label="Year"
          value={about.year}
          onChange={(year) => change({ year })}
          kind="year"
          least={1_990}
          most={2_100}
          mayBeEmpty
          inForm
        />
        <Choice
          label="Platform"
          value={about.platform}
          options={PLATFORMS}
          onChange={(platform) => change({ platform })}
        />
        <Choice
          label="Formula"
          value={about.formula}
          options={RATES}
          onChange={(formula) => change({ formula })}
        />
        <Choice
          label="Average of the posts"
          value={about.average}
          options={AVERAGES}
          onChange={(average) => change({ average })}
        />
      </div>
      <div className={fieldStyles.field}>
        <label className={fieldStyles.label} htmlFor={fileId}>
          CSV file
        </label>
        <input
          id={fileId}
          type="file"
          accept=".csv,text/csv"
          disabled={about.source.trim() === ''}
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            if (file) void add(file).finally(() => (target.value = ''));
          }}
        />
        <p className={fieldStyles.hint}>
          {about.source.trim() === ''
            ? 'Name its source first: no figure is shown without one.'
            : 'Columns: from_followers, to_followers, then average_percent, or below_from_percent, average_from_percent, above_from_percent, high_from_percent.'}
        </p>
      </div>
      <p role="status" className={styles.problem}>
        {problem}
      </p>
    </fieldset>
  );
}
