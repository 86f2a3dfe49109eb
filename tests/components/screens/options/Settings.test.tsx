import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_SETTINGS } from '../../../../lib/evaluation/settings';
import { readEvaluationSettings } from '../../../../lib/settings/evaluation-settings';
import { currency, sampleSize, tiers } from '../../../../lib/settings/stored-settings';
import { refuseSettings, storedSettings } from '../../../lib/settings/in-database';
import { CHOSEN_DEFAULTS } from '../../data/stored-definitions';
import { mayaSeen } from '../../fixtures/evaluated';
import { choose, retype, show } from '../../settings/show-settings';

beforeEach(() => fakeBrowser.reset());

describe('the settings', () => {
  it('save a number as soon as it is valid', async () => {
    await show();
    const field = screen.getByRole('textbox', { name: 'Number of newest posts in the sample' });
    await userEvent.clear(field);
    expect(field).toHaveAccessibleDescription('Enter 1 to 60. Still using 12.');
    await userEvent.type(field, '24');
    expect(await sampleSize.read()).toBe(24);
  });

  it('contain every setting of an evaluation', async () => {
    await show();
    await retype('Maximum age of a post, in days', '90');
    await choose('Average', 'Mean');
    await userEvent.click(screen.getByRole('checkbox', { name: 'Leave out pinned posts' }));
    await userEvent.click(screen.getByRole('checkbox', { name: 'Leave out sponsored posts' }));
    await choose('Headline rate on TikTok', 'Engagement rate by views');
    await choose('Comparison table for Instagram', 'HypeAuditor 2021, United Kingdom, reported by Statista');
    await choose('Currency of a new fee', 'EUR, Euro');
    await waitFor(async () =>
      expect(await readEvaluationSettings()).toMatchObject({
        withinDays: 90,
        average: 'mean',
        leaveOut: { pinned: false, sponsored: true, youngerThanHours: 24, hiddenLikes: true },
        headline: { tiktok: 'likes-comments-by-views' },
        comparison: { instagram: expect.any(String) },
      }),
    );
    expect(await currency.read()).toBe('EUR');
    await choose('Headline rate on TikTok', 'Default: Engagement rate with shares by views');
    await waitFor(async () => expect((await readEvaluationSettings()).headline).toEqual({}));
  });

  it('show the effect of a change on the open profile', async () => {
    await show(mayaSeen());
    const effect = await screen.findByRole('region', { name: 'Effect on the open profile' });
    expect(effect).toHaveTextContent(/^@maya\.bakes3\.2%.* \(the same as before your changes\)$/);
    await choose('Headline rate on Instagram', 'Likes by followers');
    expect(await within(effect).findByText(/^3\.1%.*, likes by followers\./)).toBeVisible();
    expect(
      within(effect).getByText(/^3\.2%.*, likes and comments by followers\. Above average to well above/),
    ).toBeVisible();
  });

  it('say if the selected table does not fit the headline’s formula, so that another is used', async () => {
    await show();
    const table = screen.getByRole('combobox', { name: 'Comparison table for Instagram' });
    await choose(
      'Comparison table for Instagram',
      'Markerly 2016, 2 million accounts, reported by Digiday and Marketing Dive',
    );
    await waitFor(() =>
      expect(table).toHaveAccessibleDescription(
        'This table is for likes by followers. The headline rate is another one, so the default table is used.',
      ),
    );
    await choose('Headline rate on Instagram', 'Views per follower');
    await waitFor(() =>
      expect(table).toHaveAccessibleDescription(/ is another one, so there is no comparison\.$/),
    );
    await choose('Headline rate on Instagram', 'Likes by followers');
    await waitFor(() => expect(table).not.toHaveAccessibleDescription());
  });

  it('give a kind of post its own formula, and show the effect', async () => {
    await show(mayaSeen());
    const effect = await screen.findByRole('region', { name: 'Effect on the open profile' });
    await choose('Reels on Instagram', 'Views per follower');
    // The middle of three, 10,800 to 10,899 views of 16,476 followers.
    expect(
      await within(effect).findByText(
        / Tier: Micro\. Reels, views per follower: 0\.66 views per follower\.$/,
      ),
    ).toBeVisible();
    const reels = { reel: 'views-by-followers' };
    expect((await readEvaluationSettings()).kindFormulas).toEqual({ instagram: reels });
    await choose('Platform of the posts', 'TikTok');
    expect(screen.queryByRole('combobox', { name: 'Reels on Instagram' })).toBeNull();
    await choose('Videos on TikTok', 'Likes per 1,000 views');
    await waitFor(async () =>
      expect((await readEvaluationSettings()).kindFormulas).toEqual({
        instagram: reels,
        tiktok: { video: 'likes-by-views' },
      }),
    );
    await choose('Platform of the posts', 'Instagram');
    await choose('Reels on Instagram', 'Default: same as the headline rate');
    await waitFor(async () => expect((await readEvaluationSettings()).kindFormulas.instagram).toEqual({}));
  });

  it('ask for a profile if none is open', async () => {
    await show();
    expect(screen.getByText('Open a profile to see how a change affects its headline rate.')).toBeVisible();
  });

  it('are reset to the defaults by one click, including invalid text', async () => {
    await show();
    await retype('Number of newest posts in the sample', 'many');
    await choose('Average', 'Mean');
    await choose('Scheme', 'IZEA');
    await waitFor(async () => expect((await tiers.read())[0]?.fromFollowers).toBe(0));
    await userEvent.click(screen.getByRole('button', { name: 'Reset to defaults' }));
    await waitFor(async () => expect(await readEvaluationSettings()).toEqual(CHOSEN_DEFAULTS));
    await waitFor(() => expect(screen.getByRole('combobox', { name: 'Scheme' })).toHaveValue('default'));
    expect(screen.getByRole('textbox', { name: 'Number of newest posts in the sample' })).toHaveValue('12');
  });
});

describe('resetting to defaults', () => {
  it('can be undone completely', async () => {
    await show();
    await retype('Number of newest posts in the sample', '24');
    await retype('Minimum number of posts for a result', '30');
    await choose('Scheme', 'IZEA');
    await choose('Comparison table for Instagram', 'HypeAuditor 2021, United Kingdom, reported by Statista');
    await waitFor(async () =>
      expect((await readEvaluationSettings()).comparison).toEqual({ instagram: expect.any(String) }),
    );
    const before = await storedSettings();
    await userEvent.click(screen.getByRole('button', { name: 'Reset to defaults' }));
    await screen.findByText('All settings are reset to their defaults.');
    expect(await readEvaluationSettings()).toEqual(CHOSEN_DEFAULTS);
    await retype('Number of newest posts in the sample', 'many');
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect(await storedSettings()).toEqual(before));
    await waitFor(() =>
      expect(screen.getByRole('textbox', { name: 'Number of newest posts in the sample' })).toHaveValue('24'),
    );
    expect(screen.getByRole('combobox', { name: 'Scheme' })).toHaveValue('izea-2022');
  });

  it('resets the currency too', async () => {
    await show();
    await choose('Currency of a new fee', 'EUR, Euro');
    await waitFor(async () => expect(await currency.read()).toBe('EUR'));
    await userEvent.click(screen.getByRole('button', { name: 'Reset to defaults' }));
    await screen.findByText('All settings are reset to their defaults.');
    expect(await currency.read()).toBe('USD');
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect(await currency.read()).toBe('EUR'));
  });

  it('explains a minimum that is larger than the sample', async () => {
    await show();
    const least = screen.getByRole('textbox', { name: 'Minimum number of posts for a result' });
    expect(least).toHaveAccessibleDescription('Default: 6. At most the size of the sample.');
    await retype('Minimum number of posts for a result', '20');
    await waitFor(() =>
      expect(least).toHaveAccessibleDescription(
        'This is more than the size of the sample. Until the sample has 20, a result needs 12 posts.',
      ),
    );
    // What was typed is what is kept and shown, not what it comes to.
    await userEvent.tab();
    expect(least).toHaveValue('20');
    await retype('Number of newest posts in the sample', '24');
    await waitFor(() =>
      expect(least).toHaveAccessibleDescription('Default: 6. At most the size of the sample.'),
    );
    await retype('Number of newest posts in the sample', '1');
    await waitFor(() =>
      expect(least).toHaveAccessibleDescription(
        'This is more than the size of the sample. Until the sample has 20, a result needs 1 post.',
      ),
    );
  });

  it('stays if Undo cannot be saved, with a message and a second chance', async () => {
    await show();
    await choose('Average', 'Mean');
    await waitFor(async () => expect((await readEvaluationSettings()).average).toBe('mean'));
    await userEvent.click(screen.getByRole('button', { name: 'Reset to defaults' }));
    await screen.findByText('All settings are reset to their defaults.');
    const refusing = await refuseSettings();
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await screen.findByText('The default settings are still in use.')).toBeVisible();
    refusing.mockRestore();
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect((await readEvaluationSettings()).average).toBe('mean'));
  });
});

describe('the tiers', () => {
  it('are the scheme of a source, or the user’s own', async () => {
    await show();
    await choose('Scheme', 'Tagger (Sprout Social), nine tiers');
    expect(await screen.findByText('Source: Tagger help, undated')).toBeVisible();
    await waitFor(async () => expect(await tiers.read()).toHaveLength(9));
    await retype('Tier 1', 'tiny');
    expect(screen.getByRole('combobox', { name: 'Scheme' })).toHaveValue('own');
  });

  it('are saved once they are valid, and can be reset', async () => {
    await show();
    const name = screen.getByRole('textbox', { name: 'Tier 1' });
    await userEvent.clear(name);
    expect(screen.getByText('Every tier needs a name. The previous tiers are still in use.')).toBeVisible();
    expect(await tiers.read()).toEqual(DEFAULT_SETTINGS.tiers);
    await userEvent.type(name, 'tiny');
    expect((await tiers.read())[0]).toMatchObject({ name: 'tiny', fromFollowers: 1000 });
    await userEvent.click(screen.getByRole('button', { name: 'Reset to the default tiers' }));
    expect(await tiers.read()).toEqual(DEFAULT_SETTINGS.tiers);
    expect(screen.getByRole('textbox', { name: 'Tier 1' })).toHaveValue('nano');
  });

  it('can be removed and added', async () => {
    await show();
    await userEvent.click(screen.getByRole('button', { name: 'Remove mega' }));
    expect(await tiers.read()).toHaveLength(4);
    expect(screen.getByRole('button', { name: 'Remove macro' })).toHaveFocus();
    await userEvent.click(screen.getByRole('button', { name: 'Add a tier' }));
    await userEvent.type(screen.getByRole('textbox', { name: 'Tier 5' }), 'giant');
    await userEvent.type(
      screen.getAllByRole('textbox', { name: 'From (followers)' }).at(-1) as HTMLElement,
      '2,000,000',
    );
    expect((await tiers.read()).at(-1)).toMatchObject({ name: 'giant', fromFollowers: 2_000_000 });
  });
});
