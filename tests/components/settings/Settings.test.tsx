import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Settings } from '../../../components/settings/Settings';
import { DEFAULT_SETTINGS } from '../../../lib/evaluation/settings';
import { sampleSize, tiers } from '../../../lib/settings/choices';

beforeEach(() => fakeBrowser.reset());
const show = () => render(<Settings settings={DEFAULT_SETTINGS} />);

describe('the settings', () => {
  it('keep a sample size as soon as it makes sense', async () => {
    show();
    const field = screen.getByRole('textbox', { name: 'Newest posts that make the sample' });
    await userEvent.clear(field);
    expect(field).toHaveAccessibleDescription('A whole number from 1 to 60. Until then 12 holds.');
    await userEvent.type(field, '24');
    expect(await sampleSize.read()).toBe(24);
  });

  it('keep the user’s own tiers, and give the usual ones back', async () => {
    show();
    const name = screen.getByRole('textbox', { name: 'Tier 1' });
    await userEvent.clear(name);
    expect(
      screen.getByText(/^Every tier needs a name\. Until it is mended, the tiers before hold\.$/),
    ).toBeVisible();
    expect(await tiers.read()).toEqual(DEFAULT_SETTINGS.tiers);
    await userEvent.type(name, 'tiny');
    expect((await tiers.read())[0]).toMatchObject({ name: 'tiny', fromFollowers: 1000 });
    await userEvent.click(screen.getByRole('button', { name: 'Back to the usual tiers' }));
    expect(await tiers.read()).toEqual(DEFAULT_SETTINGS.tiers);
    expect(screen.getByRole('textbox', { name: 'Tier 1' })).toHaveValue('nano');
  });

  it('remove and add tiers', async () => {
    show();
    await userEvent.click(screen.getByRole('button', { name: 'Remove mega' }));
    expect(await tiers.read()).toHaveLength(4);
    await userEvent.click(screen.getByRole('button', { name: 'Add a tier' }));
    await userEvent.type(screen.getByRole('textbox', { name: 'Tier 5' }), 'giant');
    await userEvent.type(
      screen.getAllByRole('textbox', { name: 'from followers' }).at(-1) as HTMLElement,
      '2,000,000',
    );
    expect((await tiers.read()).at(-1)).toMatchObject({ name: 'giant', fromFollowers: 2_000_000 });
  });
});
