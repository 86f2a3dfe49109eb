import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { storeSetting } from '../../lib/settings/in-database';
import { show } from './show-settings';

beforeEach(() => fakeBrowser.reset());

describe('a stored tier scheme whose publisher is unknown', () => {
  it('is replaced by the default, with a message, until another is selected', async () => {
    await storeSetting('tiers', [
      { id: 'micro', name: 'micro', fromFollowers: 500 },
      { id: 'above-micro', name: 'above micro', fromFollowers: 5_000 },
    ]);
    await show();
    const said =
      /^The scheme you chose is no longer offered, because its publisher is not known\. The default is used/;
    expect(await screen.findByText(said)).toBeVisible();
    const scheme = screen.getByRole('combobox', { name: 'Scheme' });
    expect(scheme).toHaveValue('default');
    await userEvent.selectOptions(scheme, 'bstro-2017');
    await expect.poll(() => screen.queryByText(said)).toBeNull();
    expect(screen.getByText(/^Source: BSTRO, .*25 July 2017$/)).toBeVisible();
  });
});
