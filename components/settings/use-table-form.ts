import { useState } from 'react';
import type { AboutTable } from '../../lib/evaluation/benchmarks/own-table';
import { formulaSchema } from '../../lib/metrics/measures/formula-schema';
import { PLATFORM_IDS } from '../../lib/model/platform';
import { platformSchema } from '../../lib/model/schemas/readings';
import { z } from '../../lib/model/schemas/zod';
import { useFormDraft } from '../data/use-form-draft';
import type { Row } from './table-file';

export type About = Omit<AboutTable, 'id'>;

const EMPTY: About = {
  source: '',
  year: null,
  platform: PLATFORM_IDS[0],
  formula: 'likes-comments-by-followers',
  average: 'median',
};

const draftSchema = z.object({
  about: z.object({
    source: z.string(),
    year: z.number().nullable(),
    platform: platformSchema,
    formula: formulaSchema,
    average: z.enum(['median', 'mean', 'ratio-of-medians']),
  }),
  rows: z.array(z.record(z.string(), z.string())).nullable(),
});

/** What is typed about a table, and the rows of its file. Both survive until the table is added. */
export function useTableForm() {
  const [about, setAbout] = useState(EMPTY);
  const [rows, setRows] = useState<Row[] | null>(null);
  const keep = useFormDraft('own-table', {
    read: (stored) => draftSchema.safeParse(stored).data ?? null,
    onFound: (found) => {
      setAbout(found.about);
      setRows(found.rows);
    },
  });
  const store = (next: About, file: Row[] | null) =>
    keep(file === null && next.source === '' ? null : { about: next, rows: file });
  return {
    about,
    rows,
    change(part: Partial<About>) {
      const next = { ...about, ...part };
      setAbout(next);
      store(next, rows);
    },
    changeRows(next: Row[] | null) {
      setRows(next);
      store(about, next);
    },
    /** The table is added: what was typed about it stays for the next one, but is no longer a draft. */
    finish() {
      setRows(null);
      keep(null);
    },
  };
}
