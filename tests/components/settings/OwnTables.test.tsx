import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { AVERAGES_TEMPLATE, BANDS_TEMPLATE, tableRows } from '../../../components/settings/table-file';
import { readOwnTable } from '../../../lib/evaluation/benchmarks/own-table';
import { readEvaluationSettings } from '../../../lib/settings/evaluation-settings';
import { refuseWrites, tablesIn } from '../data/stored-definitions';
import { choose, retype, show } from './show-settings';

beforeEach(() => fakeBrowser.reset());

const SOUND = 'from_followers;to_followers;average_percent\r\n10000;50000;2.5\r\n';

const named = (source: string) => retype('Source of the table', source);
const upload = (text: string) =>
  userEvent.upload(screen.getByLabelText('CSV file'), new File([text], 'table.csv', { type: 'text/csv' }));

/** Takes the table as it was understood. */
const add = async (text: string) => {
  await upload(text);
  await userEvent.click(await screen.findByRole('button', { name: 'Add table' }));
};

describe('a table of the user’s own', () => {
  it('can be added from a file once its source is named', async () => {
    const db = await show();
    expect(screen.getByLabelText('CSV file')).toBeDisabled();
    await named('Meadow panel');
    await userEvent.type(screen.getByRole('textbox', { name: 'Year' }), '2025');
    await add(SOUND);
    expect(await screen.findByText('Meadow panel, 2025 (Instagram, engagement by followers)')).toBeVisible();
    await choose('Comparison table for Instagram', 'Meadow panel, 2025');
    const { comparison } = await readEvaluationSettings();
    const [table] = await tablesIn(db);
    expect(table).toMatchObject({ source: 'Meadow panel', year: 2025, figures: [{ lowPercent: 2.5 }] });
    expect(comparison.instagram).toBe(table?.id);
    await userEvent.click(screen.getByRole('button', { name: /^Remove the table Meadow panel, 2025/ }));
    await waitFor(async () => expect(await tablesIn(db)).toEqual([]));
  });

  it('is there again in the next screen while it is not added', async () => {
    const db = await show();
    await named('Meadow panel');
    await upload(SOUND);
    await screen.findByRole('table');
    cleanup();
    await show(null, db);
    expect(await screen.findByRole('table')).toBeVisible();
    expect(screen.getByRole('textbox', { name: 'Source of the table' })).toHaveValue('Meadow panel');
    await userEvent.click(screen.getByRole('button', { name: 'Add table' }));
    await waitFor(async () => expect(await tablesIn(db)).toHaveLength(1));
    cleanup();
    await show(null, db);
    expect(screen.getByRole('textbox', { name: 'Source of the table' })).toHaveValue('');
  });

  it('is shown before it is added, including sizes without a row', async () => {
    const db = await show();
    await named('Meadow panel');
    await upload('from_followers;to_followers;average_percent\n10.000;49.999;2,5\n50.000;;1,085\n');
    const rows = await screen.findByRole('table');
    expect(
      within(rows)
        .getAllByRole('row')
        .map(({ textContent }) => textContent),
    ).toEqual(['FollowersAverage', '10,000 to under 49,9992.5%', '50,000 or more1.085%']);
    expect(screen.getByText('No row for 49,999 to 50,000 followers.')).toBeVisible();
    expect(await tablesIn(db)).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(screen.queryByRole('table')).toBeNull();
    expect(await tablesIn(db)).toEqual([]);
  });

  it('keeps the focus when one is removed: on the next, then on the source of a new one', async () => {
    await show();
    for (const source of ['First', 'Second']) {
      await named(source);
      await add(SOUND);
      await screen.findByText(new RegExp(`^${source}, undated`), { selector: 'span' });
    }
    const removes = () => screen.queryAllByRole('button', { name: /^Remove the table/ });
    await userEvent.click(screen.getByRole('button', { name: /^Remove the table First/ }));
    await waitFor(() => expect(removes()).toHaveLength(1));
    expect(removes()[0]).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(removes()).toHaveLength(0));
    expect(screen.getByRole('textbox', { name: 'Source of the table' })).toHaveFocus();
  });

  it('can start from a template, which is a valid table', async () => {
    for (const template of [BANDS_TEMPLATE, AVERAGES_TEMPLATE]) {
      const rows = await tableRows(new Blob([template]));
      const about = {
        id: 'x',
        platform: 'x',
        formula: 'likes-by-followers',
        average: 'median',
        year: null,
      } as const;
      expect(
        rows.ok && readOwnTable(rows.value, { ...about, source: 'x' }, '2026-03-01').table,
      ).toBeDefined();
    }
  });

  it('is never called the default for every size', async () => {
    await show();
    const usual = (platform: string) =>
      within(screen.getByRole('combobox', { name: `Comparison table for ${platform}` })).getAllByRole(
        'option',
      )[0];
    expect(usual('Instagram')).toHaveTextContent(/^Default: Modash, Instagram engagement rate calculator/);
    expect(usual('Threads')).toHaveTextContent(/^No table for this platform$/);
    await named('Meadow panel');
    await add(SOUND);
    await screen.findByText(/^Meadow panel, undated/, { selector: 'span' });
    expect(usual('Instagram')).toHaveTextContent(
      /^Default: your own, if it matches the rate and the size; otherwise Modash, Instagram engagement rate calculator/,
    );
    await choose('Headline rate on Instagram', 'Likes by followers');
    await waitFor(() => expect(usual('Instagram')).toHaveTextContent(/^Default: Markerly 2016/));
    await choose('Headline rate on Instagram', 'Views per follower');
    await waitFor(() =>
      expect(usual('Instagram')).toHaveTextContent(/^Default: no table for this headline rate$/),
    );
  });

  it('survives a reset, which says that it is still used', async () => {
    await show();
    await named('Meadow panel');
    await add(SOUND);
    await screen.findByText(/^Meadow panel, undated/, { selector: 'span' });
    await userEvent.click(screen.getByRole('button', { name: 'Reset to defaults' }));
    expect(
      await screen.findByText(
        'All other settings are reset to their defaults. Your own tables stay and still come first.',
      ),
    ).toBeVisible();
  });

  it('is refused if it has an error, with a message', async () => {
    const db = await show();
    await named('Meadow panel');
    await upload(SOUND.replace('2.5', '2,5%').replace('50000', '10K'));
    for (const said of [
      'Row 2: to_followers “10K” is not a whole number such as 10000.',
      'Row 2: average_percent “2,5%” is not a number such as 1.5.',
      'No table was added.',
    ])
      expect(await screen.findByText(said)).toBeVisible();
    expect(screen.getByLabelText('CSV file')).toBeInvalid();
    expect(screen.queryByRole('button', { name: 'Add table' })).toBeNull();
    expect(await tablesIn(db)).toEqual([]);
  });

  it('is reported as added only after it is saved', async () => {
    await show();
    await named('Meadow panel');
    refuseWrites();
    await add(SOUND);
    expect(await screen.findByText('The browser could not save the table.')).toBeVisible();
    expect(screen.queryByText(/^Added/)).toBeNull();
  });

  it('replaces an earlier table of the same name, and Undo restores it', async () => {
    const db = await show();
    await named('Meadow panel');
    await add(SOUND);
    await screen.findByText('Added “Meadow panel”.');
    const [earlier] = await tablesIn(db);
    await add(SOUND.replace('2.5', '3.5'));
    await screen.findByText('Replaced the earlier “Meadow panel”.');
    // The same id, so that who chose it for a platform still has it.
    expect(await tablesIn(db)).toMatchObject([{ id: earlier?.id, figures: [{ lowPercent: 3.5 }] }]);
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect(await tablesIn(db)).toEqual([earlier]));
  });

  it('has its formula in its name if another table has the same name', async () => {
    const db = await show();
    await named('Meadow panel');
    await userEvent.type(screen.getByRole('textbox', { name: 'Year' }), '2025');
    await add(SOUND);
    await screen.findByText('Meadow panel, 2025 (Instagram, engagement by followers)');
    await choose('Formula', 'Likes by followers');
    await add(SOUND);
    expect(await screen.findByText('Meadow panel, 2025 (Instagram, likes by followers)')).toBeVisible();
    await choose('Comparison table for Instagram', 'Meadow panel, 2025: likes by followers');
    const [, likes] = await tablesIn(db);
    await waitFor(async () =>
      expect((await readEvaluationSettings()).comparison).toEqual({ instagram: likes?.id }),
    );
  });

  it('returns to its position after Undo', async () => {
    const db = await show();
    for (const name of ['Meadow panel', 'Orchard panel']) {
      await named(name);
      await add(SOUND);
      await screen.findByText(`Added “${name}”.`);
    }
    const both = await tablesIn(db);
    await upload('nothing');
    await screen.findByText(/^The table has no rows\./);
    await userEvent.click(screen.getByRole('button', { name: /^Remove the table Meadow panel/ }));
    await screen.findByText('Removed “Meadow panel”.');
    expect(screen.queryByText(/Your tables are unchanged/)).toBeNull();
    expect(await tablesIn(db)).toEqual(both.slice(1));
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect(await tablesIn(db)).toEqual(both));
  });

  it('stays if its removal cannot be saved, with a message', async () => {
    await show();
    await named('Meadow panel');
    await add(SOUND);
    await screen.findByText('Added “Meadow panel”.');
    refuseWrites();
    await userEvent.click(await screen.findByRole('button', { name: /^Remove the table Meadow panel/ }));
    const words = /^The browser has no space left for the shortlist\. Nothing was removed\./;
    expect(await screen.findAllByText(words)).not.toEqual([]);
    expect(screen.queryByText(/^Removed/)).toBeNull();
  });

  it('lists its columns once', async () => {
    await show();
    await named('Meadow panel');
    await upload('nothing');
    await screen.findByText(/^The table has no rows\./);
    expect(screen.getAllByText(/to_followers/)).toHaveLength(1);
  });
});
