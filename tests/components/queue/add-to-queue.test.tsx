import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { AddToQueue } from '../../../components/queue/AddToQueue';
import { queueEntries } from '../../../lib/store/queue/read-queue';
import { freshShortlist } from '../../lib/store/fresh-database';
import { eventually } from '../../set-up/eventually';
import { onShortlist } from '../shortlist/on-shortlist';

let asked: string[];
beforeEach(() => {
  fakeBrowser.reset();
  localStorage.clear();
  asked = [];
  const origins = (wanted: { origins?: string[] }) => (wanted.origins ?? []).join(' ');
  vi.spyOn(fakeBrowser.permissions, 'contains').mockImplementation(
    async (wanted) => !/facebook|linkedin/.test(origins(wanted)),
  );
  Object.assign(fakeBrowser.permissions, {
    request: async (wanted: { origins?: string[] }) => asked.push(origins(wanted)) > 0,
  });
});

async function paste(...lines: string[]) {
  const db = freshShortlist();
  onShortlist(db, <AddToQueue />);
  await userEvent.click(screen.getByRole('textbox', { name: 'Links or handles' }));
  await userEvent.paste(lines.join('\n'));
  return db;
}

describe('a pasted list', () => {
  it('calls an account as it is spelled first', async () => {
    const db = await paste(
      'https://www.instagram.com/creator_1/?hl=en',
      'https://www.instagram.com/Creator_1/',
      '@creator_2 https://www.instagram.com/creator_2',
      'https://www.instagram.com/creator_1',
    );
    expect(await screen.findByText('1 is in the list more than once')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Add 2 profiles' }));
    await eventually(async () =>
      expect((await queueEntries(db)).map(({ handle }) => handle)).toEqual(['creator_1', 'creator_2']),
    );
    expect(await screen.findByRole('button', { name: 'Add profiles' })).toHaveAttribute(
      'aria-disabled',
      'true',
    );
  });

  it('says which platforms are switched off, and switches them on', async () => {
    await paste(
      'https://www.facebook.com/some.person',
      'https://www.linkedin.com/in/anna',
      'https://www.linkedin.com/in/otto',
      'https://www.instagram.com/maya.bakes/',
    );
    expect(await screen.findByText(/^1 is on Facebook, which is switched off\./)).toBeVisible();
    expect(screen.getByText(/^2 are on LinkedIn, which is switched off\./)).toBeVisible();
    expect(screen.getAllByText(/switched off/)).toHaveLength(2);
    await userEvent.click(screen.getByRole('button', { name: 'Switch on LinkedIn' }));
    expect(asked.join()).toContain('linkedin.com');
  });
});
