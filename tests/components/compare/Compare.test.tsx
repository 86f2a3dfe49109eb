// @vitest-environment happy-dom
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { Compare } from '../../../components/compare/Compare';
import type { Entry } from '../../../lib/lists/entries';
import type { ListClient } from '../../../lib/lists/list-client';
import { EVERYTHING } from '../../../lib/lists/list-query';
import type { Candidate } from '../../../lib/model/candidate';
import { ok } from '../../../lib/model/result';
import { candidateOf } from '../../lib/documents/hand-over/profiles';

const entryOf = (name: string, over: Partial<Candidate> = {}) =>
  ({
    candidate: candidateOf({ id: name, displayName: name, ...over }),
    ...{ evaluation: null, snapshot: null, ratedAtMs: null },
  }) as unknown as Entry;

/** A list of which so many profiles are selected. */
const clientOf = (selected: number) =>
  clientWith(Array.from({ length: selected }, (_, at) => entryOf(`Profile ${at + 1}`)));

const clientWith = (entries: readonly Entry[]) =>
  ({
    entries: vi.fn(async (_rows, { from, to }: { from: number; to: number }) => ok(entries.slice(from, to))),
    ranks: vi.fn(async () => ok({})),
    onChange: () => () => {},
  }) as unknown as ListClient;

describe('comparing more profiles than a table can hold', () => {
  it('shows ten at a time, in the order of the list, and the others with a press', async () => {
    render(<Compare client={clientOf(23)} query={EVERYTHING} selected={23} nowMs={0} />);
    await userEvent.click(screen.getByRole('button', { name: 'Compare' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Compare 23 profiles' }));
    const names = () => dialog.getAllByRole('columnheader').map(({ textContent }) => textContent);
    const status = (text: string) => dialog.findByText(`${text}, in the order of the list.`);
    await status('Profiles 1 to 10 of 23');
    expect(names()).toHaveLength(10);
    expect(dialog.queryByRole('button', { name: /^Previous/ })).toBeNull();
    await userEvent.click(dialog.getByRole('button', { name: 'Next 10 profiles' }));
    await status('Profiles 11 to 20 of 23');
    await userEvent.click(dialog.getByRole('button', { name: 'Next 3 profiles' }));
    await status('Profiles 21 to 23 of 23');
    expect(names()).toEqual(expect.arrayContaining([expect.stringContaining('Profile 23')]));
    expect(dialog.queryByRole('button', { name: /^Next/ })).toBeNull();
    await userEvent.click(dialog.getByRole('button', { name: 'Previous 10 profiles' }));
    await status('Profiles 11 to 20 of 23');
  });

  it('says nothing of the kind for ten', async () => {
    render(<Compare client={clientOf(10)} query={EVERYTHING} selected={10} nowMs={0} />);
    await userEvent.click(screen.getByRole('button', { name: 'Compare' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Compare 10 profiles' }));
    expect(await dialog.findAllByRole('columnheader')).toHaveLength(10);
    expect(dialog.queryByRole('status')).toBeNull();
  });
});

describe('comparing profiles whose figures were imported', () => {
  const imported = (value: number, high: number): Partial<Candidate> => ({
    typed: [
      {
        ...{ source: 'imported', day: null, savedAtMs: 0, engagementRate: null },
        followers: { value, low: value, high, raw: String(value) },
      },
    ],
  });

  it('sets the imported followers side by side, and asks for no row of what nobody has', async () => {
    const client = clientWith([
      entryOf('Maya', imported(6_600, 6_699)),
      entryOf('Otto', imported(16_476, 16_476)),
    ]);
    render(<Compare client={client} query={EVERYTHING} selected={2} nowMs={0} />);
    await userEvent.click(screen.getByRole('button', { name: 'Compare' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Compare 2 profiles' }));
    const heading = await dialog.findByRole('rowheader', { name: /Followers, imported or typed/ });
    expect(heading.closest('tbody')).toHaveTextContent(/6\.6K.* 6,600 to 6,699.*16,476/);
    expect(dialog.queryByRole('rowheader', { name: /Expected views/ })).toBeNull();
    expect(dialog.getAllByText('No numbers saved')).toHaveLength(2);
  });
});
