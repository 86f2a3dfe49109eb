import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { CheckStep } from '../../../../components/transfer/import/CheckStep';
import type { ImportFlow, ImportState } from '../../../../components/transfer/import/import-flow';
import { ok } from '../../../../lib/model/result';
import { type CheckedCounts, ROW_GROUPS, type RowGroup } from '../../../../lib/transfer/import/checked-rows';
import type { PlannedImport } from '../../../../lib/transfer/import/planned';
import { freshShortlist } from '../../../lib/store/fresh-database';
import { onShortlist } from '../../shortlist/on-shortlist';

it('The check of an import says which tags and lists the user had merged into others', async () => {
  const none = Object.fromEntries(ROW_GROUPS.map((group) => [group, 0])) as Record<RowGroup, number>;
  const mergedNames = Array.from({ length: 13 }, (_, at) => ({ from: `Akne ${at}`, to: 'acne' }));
  const counts: CheckedCounts = { ...none, new: 1, taken: 1, leftOut: 0, leftInTrash: 0, mergedNames };
  const flow = { rows: async () => ok([]) } as unknown as ImportFlow;
  const state = { rule: 'fill-gaps', progress: null, problem: null, checks: 0 } as unknown as ImportState;
  const planned = { rowCount: 1, remarks: [], columns: [] } as unknown as PlannedImport;
  onShortlist(freshShortlist(), <CheckStep flow={flow} state={state} planned={planned} counts={counts} />);
  const said = await screen.findByText(/^You merged 13 tags and lists of the file into others/);
  expect(said).toHaveTextContent('“Akne 0” → “acne”');
  expect(said).toHaveTextContent('and 1 more');
  expect(said).not.toHaveTextContent('Akne 12');
});
