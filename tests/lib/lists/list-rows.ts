import fc from 'fast-check';
import { ListEngine } from '../../../lib/lists/list-engine';
import { ListIndex } from '../../../lib/lists/list-index';
import type { ListContext } from '../../../lib/lists/list-query';
import { appendRow, emptyColumns, type ListRow } from '../../../lib/metrics/columns';
import { STAGES } from '../../../lib/model/candidate';

export const CONTEXT: ListContext = {
  stages: STAGES,
  tiers: ['under-nano', 'nano', 'micro', 'mid', 'macro', 'mega'],
  dollarsPerUnit: { EUR: 1.1 },
  labelNames: new Map([
    ['t1', 'Bread'],
    ['t2', 'Crème'],
    ['t3', 'Running'],
    ['l1', 'Spring launch'],
  ]),
  fields: [
    { id: 'city', name: 'City', colour: null, kind: 'text', options: [] },
    { id: 'score', name: 'Score', colour: null, kind: 'number', options: [] },
    { id: 'call', name: 'Call', colour: null, kind: 'date', options: [] },
    { id: 'size', name: 'Size', colour: null, kind: 'choice', options: ['small', 'large'] },
  ],
};

/** A row with what the test is about; the rest is unknown. */
export function listRow(id: string, { numbers, codes, texts }: Partial<ListRow> = {}): ListRow {
  return {
    id,
    numbers: { ...numbers },
    codes: { platform: 'instagram', stage: 'found', trash: 'no', email: 'no', ...codes },
    texts: { handle: id, ...texts },
  };
}

export function engineOver(rows: readonly ListRow[], context = CONTEXT): ListEngine {
  const columns = emptyColumns(rows.length);
  for (const row of rows) appendRow(columns, row);
  return new ListEngine(new ListIndex(columns, context));
}

const someNumber = fc.option(fc.constantFrom(0, 1, 2, 2.5, 1_000, 16_476), { nil: undefined });
const someName = fc.constantFrom('', 'Maya Lind', 'Zoë', 'zoe', 'Ångström', 'Otto', 'Noor', '李雷');

/** Any row, with values from small sets, so that many are equal. */
export const anyRow = (id: string): fc.Arbitrary<ListRow> =>
  fc
    .record({
      followers: someNumber,
      rate: someNumber,
      platform: fc.constantFrom('instagram', 'tiktok', 'x'),
      stage: fc.constantFrom(...STAGES),
      displayName: someName,
      searched: fc.constantFrom('', 'Warm tone', 'ask for Łódź', 'maya@bakes.example'),
      tagIds: fc.constantFrom('', 't1', 't1 t2', 't3'),
      trash: fc.constantFrom('no', 'no', 'no', 'yes'),
    })
    .map(({ followers, rate, platform, stage, trash, ...texts }) => {
      const numbers: ListRow['numbers'] = {};
      if (followers !== undefined) numbers.followers = followers;
      if (rate !== undefined) numbers['rate.likes-comments-by-followers'] = rate;
      return listRow(id, { numbers, codes: { platform, stage, trash }, texts: { ...texts, handle: id } });
    });

export const anyRows = fc
  .integer({ min: 0, max: 40 })
  .chain((count) => fc.tuple(...Array.from({ length: count }, (_, at) => anyRow(`r${at}`))));
