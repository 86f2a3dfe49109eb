import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { mayaSeen } from '../fixtures/evaluated';
import { mayasProfile, missing } from '../fixtures/readings';
import { fewFollowers, hold, line, onInstagram, onX, show } from './mayas-fit';

describe('the fit', () => {
  it('is met, not met or unknown for each criterion, and unknown is never met', async () => {
    await hold([onInstagram, onX, line('d', { kind: 'followers', from: 10_000, to: 50_000 }, { weight: 2 })]);
    show(mayaSeen({ profile: mayasProfile({ followers: missing('hidden') }) }));
    expect(
      await screen.findByRole('heading', { name: 'Spring loaves: 25% met, up to 75% possible' }),
    ).toBeVisible();
    const lines = screen.getAllByRole('listitem').map((item) => item.textContent);
    expect(lines).toEqual([
      'metOn Instagramessential, weight 1',
      'not metOn Xpreference, weight 1',
      'unknown10,000 to 50,000 followerspreference, weight 2',
    ]);
    expect(
      screen.getByText(
        'Every essential criterion is met. 1 of 3 criteria could not be checked and count as not met.',
      ),
    ).toBeVisible();
  });

  it('is not 0% if no criterion could be checked', async () => {
    await hold([fewFollowers, line('d', { kind: 'followers', from: 10_000, to: 50_000 })]);
    show(mayaSeen({ profile: mayasProfile({ followers: missing('signed-out') }) }));
    expect(await screen.findByRole('heading', { name: 'Spring loaves: not seen yet' })).toBeVisible();
    expect(screen.getByText(/2 of 2 criteria could not be checked/)).toBeVisible();
  });

  it('says that an essential criterion rules the profile out, and why', async () => {
    await hold([onInstagram, fewFollowers]);
    show();
    expect(
      await screen.findByRole('heading', {
        name: 'Spring loaves: does not fit, because an essential criterion is not met (50% met)',
      }),
    ).toBeVisible();
    expect(
      screen.getByText(/^This profile does not fit, because an essential criterion is not met/),
    ).toBeVisible();
    expect(screen.getByText('essential, weight 1, 16,476')).toBeVisible();
  });

  it('shows hostile names and search words as plain text', async () => {
    await hold(
      [line('w', { kind: 'words', words: ['<b>sourdough</b>', 'sourdough'], all: false })],
      '<i>x</i>',
    );
    const { container } = show();
    expect(await screen.findByRole('heading', { name: '<i>x</i>: 100% met' })).toBeVisible();
    expect(screen.getByText('Mentions one of <b>sourdough</b>, sourdough')).toBeVisible();
    expect(screen.getByText(/sourdough in the bio/)).toBeVisible();
    expect(container.querySelector('b, i')).toBeNull();
  });
});
