import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { ColumnRow } from '../../../../components/transfer/import/ColumnRow';
import type { OwnField } from '../../../../lib/model/label';
import type { ImportChoices } from '../../../../lib/transfer/import/plan';
import type { ShownColumn } from '../../../../lib/transfer/import/planned';

const CONTACT: OwnField = { id: 'c', name: 'Last contact', colour: null, kind: 'date', options: [] };
const COLUMN: ShownColumn = {
  ...{ at: 1, heading: 'Dernière prise de contact', platform: null, otherPlatform: null },
  ...{
    meaning: 'own-date',
    confidence: 'likely',
    why: 'nothing-else',
    values: [],
    settled: null,
    stages: [],
  },
  ownFields: [CONTACT],
};

function showRow(column: Partial<ShownColumn>, choices: ImportChoices = {}) {
  const chosen: ImportChoices[] = [];
  render(
    <table>
      <tbody>
        <ColumnRow
          column={{ ...COLUMN, ...column }}
          name={COLUMN.heading}
          questions={[]}
          stages={[]}
          choices={choices}
          onAnswer={() => {}}
          onChange={(next) => chosen.push(next)}
        />
      </tbody>
    </table>,
  );
  return { chosen, select: screen.getByRole('combobox', { name: `Meaning of ${COLUMN.heading}` }) };
}

describe('“Import as” of a column', () => {
  it('offers the custom fields that are there, in a group of their own', async () => {
    const { chosen, select } = showRow({});
    expect(select).toHaveValue('own-date');
    const group = within(select).getByRole('group', { name: 'Your fields' });
    await userEvent.selectOptions(select, within(group).getByRole('option', { name: 'Last contact' }));
    expect(chosen[0]?.meanings).toEqual({ 1: { meaning: 'own-date', field: 'c', platform: null } });
  });

  it('shows the chosen one at once, and lets go of it for another meaning', async () => {
    const { chosen, select } = showRow(
      { field: CONTACT, why: 'chosen' },
      { meanings: { 1: { meaning: 'own-date', field: 'c' } } },
    );
    expect(select).toHaveDisplayValue('Last contact');
    expect(screen.getByText('goes into your field “Last contact”')).toBeVisible();
    await userEvent.selectOptions(select, 'Note');
    expect(chosen[0]?.meanings).toEqual({ 1: { meaning: 'note', platform: null } });
  });

  it('shows the one that the heading names, and says so', () => {
    const { select } = showRow({ field: CONTACT, ownFields: [] });
    expect(select).toHaveDisplayValue('Last contact');
    expect(screen.getByText('goes into your field “Last contact”')).toBeVisible();
  });

  it('has no such group where there are none', () => {
    expect(within(showRow({ ownFields: [] }).select).queryByRole('group')).toBeNull();
  });
});
