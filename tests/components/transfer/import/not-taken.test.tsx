import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DoneStep } from '../../../../components/transfer/import/DoneStep';
import type { ImportFlow } from '../../../../components/transfer/import/import-flow';
import { ok } from '../../../../lib/model/result';
import { type CheckedCounts, ROW_GROUPS, type RowGroup } from '../../../../lib/transfer/import/checked-rows';
import { freshShortlist } from '../../../lib/store/fresh-database';
import { onShortlist } from '../../shortlist/on-shortlist';
import { savedFiles } from '../saved-files';

const NONE: Omit<CheckedCounts, 'leftOut'> = {
  ...(Object.fromEntries(ROW_GROUPS.map((group) => [group, 0])) as Record<RowGroup, number>),
  ...{ taken: 0, leftInTrash: 0, mergedNames: [] },
};

function showDone(counts: Partial<CheckedCounts>, parts: Partial<ImportFlow> = {}) {
  const store = { getState: () => ({ name: 'my creators.xlsx' }) };
  const flow = { rows: async () => ok([]), cancel: () => {}, store, ...parts } as unknown as ImportFlow;
  onShortlist(
    freshShortlist(),
    <DoneStep
      flow={flow}
      state={{ counts: { ...NONE, leftOut: 0, ...counts } as CheckedCounts, checks: 1 }}
      result={{ commitId: 'c', done: 479, of: 479, isStopped: false }}
    />,
  );
}

afterEach(() => vi.restoreAllMocks());

describe('The end of an import', () => {
  it('says how much of the file was not taken, and shows which rows and cells', async () => {
    showDone({ new: 479, 'refused-rows': 18, 'refused-cells': 359 });
    expect(
      screen.getByText(
        '18 rows were not imported. In the whole file, 359 cells were left empty; where their rows were imported, their texts are in the notes.',
      ),
    ).toBeVisible();
    expect(screen.queryByRole('tab')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Show' }));
    expect((await screen.findAllByRole('tab')).map(({ textContent }) => textContent)).toEqual([
      '18 rows not imported',
      '359 cells left empty',
    ]);
  });

  it('saves these rows as a CSV file, with all their cells and the reason', async () => {
    const saved = savedFiles();
    const notTaken = {
      headings: ['Instagram', 'Followers'],
      rows: [
        { line: 3, cells: ['https://bit.ly/abc', '1,200'], why: { code: 'short-link' as const }, faults: [] },
        {
          ...{ line: 4, cells: ['@cleo.c', '100K+'], why: null },
          faults: [{ heading: 'Followers', cell: '100K+', why: { code: 'only-a-bound' as const } }],
        },
      ],
    };
    showDone({ new: 479, 'refused-rows': 1, 'refused-cells': 1 }, { notTaken: async () => ok(notTaken) });
    await userEvent.click(screen.getByRole('button', { name: 'Save as CSV' }));
    await waitFor(() => expect(saved).toHaveLength(1));
    expect(saved[0]?.name).toMatch(/^not-imported-my-creators-\d{4}-\d{2}-\d{2}\.csv$/);
    const [head, first, second] = ((await saved[0]?.blob.text()) ?? '').split('\r\n');
    expect(head).toContain('Instagram,Followers,yardstick_row,yardstick_reason');
    expect(first).toContain('https://bit.ly/abc,"1,200",3,');
    expect(second).toContain('@cleo.c,100K+,4,"Followers: “100K+”.');
  });

  it('says nothing of the kind where everything was taken', () => {
    showDone({ new: 479 });
    expect(screen.getByText('479 profiles imported.')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Show' })).toBeNull();
  });
});
