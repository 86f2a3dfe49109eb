import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ownTables } from '../../../lib/settings/choices';
import { readEvaluationSettings } from '../../../lib/settings/evaluation-settings';
import { refuseSettings } from '../../lib/settings/stored-settings';
import { choose, retype, show } from './show-settings';

beforeEach(() => fakeBrowser.reset());

const SOUND = 'from_followers;to_followers;average_percent\r\n10000;50000;2.5\r\n';

const named = (source: string) => retype('Source of the table', source);
const upload = (text: string) =>
  userEvent.upload(screen.getByLabelText('CSV file'), new File([text], 'table.csv', { type: 'text/csv' }));

describe('a table of the user’s own', () => {
  it('comes from a file once its source is named, and can be compared with', async () => {
    await show();
    expect(screen.getByLabelText('CSV file')).toBeDisabled();
    await named('Meadow panel');
    await userEvent.type(screen.getByRole('textbox', { name: 'Year' }), '2025');
    await upload(SOUND);
    expect(await screen.findByText('Meadow panel, 2025 (Instagram, engagement by followers)')).toBeVisible();
    await choose('Compared on Instagram with', 'Meadow panel, 2025');
    const { comparison } = await readEvaluationSettings();
    const [table] = await ownTables.read();
    expect(table).toMatchObject({ source: 'Meadow panel', year: 2025, figures: [{ lowPercent: 2.5 }] });
    expect(comparison.instagram).toBe(table?.id);
    await userEvent.click(screen.getByRole('button', { name: /^Remove the table Meadow panel, 2025/ }));
    await waitFor(async () => expect(await ownTables.read()).toEqual([]));
  });

  it('is never said to be what usually judges every size', async () => {
    await show();
    const usual = (platform: string) =>
      within(screen.getByRole('combobox', { name: `Compared on ${platform} with` })).getAllByRole(
        'option',
      )[0];
    expect(usual('Instagram')).toHaveTextContent(/^Usual: Modash, Instagram engagement rate calculator/);
    expect(usual('Threads')).toHaveTextContent(/^No table for this platform$/);
    await named('Meadow panel');
    await upload(SOUND);
    await screen.findByText(/^Meadow panel, undated/, { selector: 'span' });
    expect(usual('Instagram')).toHaveTextContent(
      /^Usual: your own if it fits rate and size, else Modash, Instagram engagement rate calculator/,
    );
    await choose('Headline on Instagram', 'Likes by followers');
    await waitFor(() => expect(usual('Instagram')).toHaveTextContent(/^Usual: Markerly 2016/));
    await choose('Headline on Instagram', 'Views by followers');
    await waitFor(() => expect(usual('Instagram')).toHaveTextContent(/^Usual: no table for this headline$/));
  });

  it('outlasts a reset, which says that it still judges', async () => {
    await show();
    await named('Meadow panel');
    await upload(SOUND);
    await screen.findByText(/^Meadow panel, undated/, { selector: 'span' });
    await userEvent.click(screen.getByRole('button', { name: 'Back to the usual settings' }));
    expect(
      await screen.findByText('All else is as usual again. Your own tables are kept and still come first.'),
    ).toBeVisible();
  });

  it('is refused whole for a fault, in words', async () => {
    await show();
    await named('Meadow panel');
    await upload(SOUND.replace('2.5', '2,5%'));
    expect(
      await screen.findByText(
        'Row 1: average_percent is no number written plainly, such as 1.5. The tables you had are unchanged. Mend the file and add it again.',
      ),
    ).toBeVisible();
    expect(await ownTables.read()).toEqual([]);
  });

  it('is said to be added only when it is kept', async () => {
    await show();
    await named('Meadow panel');
    await refuseSettings();
    await upload(SOUND);
    expect(
      await screen.findByText(
        'The browser did not store the table. The tables you had are unchanged. Try again; if it persists, restart the browser.',
      ),
    ).toBeVisible();
    expect(screen.queryByText(/^Added/)).toBeNull();
  });

  it('takes the place of an earlier one of the same name, and gives it back', async () => {
    await show();
    await named('Meadow panel');
    await upload(SOUND);
    await screen.findByText('Added “Meadow panel”.');
    const [earlier] = await ownTables.read();
    await upload(SOUND.replace('2.5', '3.5'));
    await screen.findByText('Replaced the earlier “Meadow panel”.');
    // The same id, so that who chose it for a platform still has it.
    expect(await ownTables.read()).toMatchObject([{ id: earlier?.id, figures: [{ lowPercent: 3.5 }] }]);
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect(await ownTables.read()).toEqual([earlier]));
  });

  it('is told from one of the same name by its formula', async () => {
    await show();
    await named('Meadow panel');
    await userEvent.type(screen.getByRole('textbox', { name: 'Year' }), '2025');
    await upload(SOUND);
    await screen.findByText('Meadow panel, 2025 (Instagram, engagement by followers)');
    await choose('Formula', 'Likes by followers');
    await upload(SOUND);
    expect(await screen.findByText('Meadow panel, 2025 (Instagram, likes by followers)')).toBeVisible();
    await choose('Compared on Instagram with', 'Meadow panel, 2025: likes by followers');
    const [, likes] = await ownTables.read();
    await waitFor(async () =>
      expect((await readEvaluationSettings()).comparison).toEqual({ instagram: likes?.id }),
    );
  });

  it('comes back to its place when its removal is taken back', async () => {
    await show();
    for (const name of ['Meadow panel', 'Orchard panel']) {
      await named(name);
      await upload(SOUND);
      await screen.findByText(`Added “${name}”.`);
    }
    const both = await ownTables.read();
    await upload('nothing');
    await screen.findByText(/^The table has no rows\./);
    await userEvent.click(screen.getByRole('button', { name: /^Remove the table Meadow panel/ }));
    await screen.findByText('Removed “Meadow panel”.');
    expect(screen.queryByText(/The tables you had are unchanged/)).toBeNull();
    expect(await ownTables.read()).toEqual(both.slice(1));
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect(await ownTables.read()).toEqual(both));
  });

  it('stays where its removal is not stored, in words', async () => {
    await show();
    await named('Meadow panel');
    await upload(SOUND);
    await screen.findByText('Added “Meadow panel”.');
    await refuseSettings();
    await userEvent.click(await screen.findByRole('button', { name: /^Remove the table Meadow panel/ }));
    const words = /^The browser did not store the change\. The tables you had are unchanged\./;
    expect(await screen.findAllByText(words)).not.toEqual([]);
    expect(screen.queryByText(/^Removed/)).toBeNull();
  });

  it('says its columns once', async () => {
    await show();
    await named('Meadow panel');
    await upload('nothing');
    await screen.findByText(/^The table has no rows\./);
    expect(screen.getAllByText(/to_followers/)).toHaveLength(1);
  });
});
