import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { DoneStep } from '../../../../components/transfer/import/DoneStep';
import type { ImportFlow } from '../../../../components/transfer/import/import-flow';
import { ok } from '../../../../lib/model/result';
import { type CheckedCounts, ROW_GROUPS } from '../../../../lib/transfer/import/checked-rows';
import { freshShortlist } from '../../../lib/store/fresh-database';
import { onShortlist } from '../../shortlist/on-shortlist';

const NONE = Object.fromEntries(ROW_GROUPS.map((group) => [group, 0])) as Omit<CheckedCounts, 'leftOut'>;

function showDone(counts: Partial<CheckedCounts>) {
  const flow = { rows: async () => ok([]), cancel: () => {} } as unknown as ImportFlow;
  onShortlist(
    freshShortlist(),
    <DoneStep
      flow={flow}
      state={{ counts: { ...NONE, leftOut: 0, ...counts } as CheckedCounts, checks: 1 }}
      result={{ commitId: 'c', done: 479, of: 479, isStopped: false }}
    />,
  );
}

describe('The end of an import', () => {
  it('says how much of the file was not taken, and shows which rows and cells', async () => {
    showDone({ new: 479, 'refused-rows': 18, 'refused-cells': 359 });
    expect(screen.getByText('18 rows were not taken. 359 cells were left empty.')).toBeVisible();
    expect(screen.queryByRole('tab')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Show' }));
    expect((await screen.findAllByRole('tab')).map(({ textContent }) => textContent)).toEqual([
      '18 rows not taken',
      '359 cells left empty',
    ]);
  });

  it('says nothing of the kind where everything was taken', () => {
    showDone({ new: 479 });
    expect(screen.getByText('479 profiles imported.')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Show' })).toBeNull();
  });
});
