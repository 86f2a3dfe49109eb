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
  it.each([
    [12, 'Profile 11 and Profile 12'],
    [
      23,
      'Profile 11, Profile 12, Profile 13, Profile 14, Profile 15, Profile 16, Profile 17, Profile 18, Profile 19, Profile 20 and 3 more',
    ],
  ])('compares the first ten of %i and names those left out', async (selected, names) => {
    render(<Compare client={clientOf(selected)} query={EVERYTHING} selected={selected} nowMs={0} />);
    await userEvent.click(screen.getByRole('button', { name: 'Compare' }));
    const dialog = within(await screen.findByRole('dialog', { name: `Compare 10 of ${selected} profiles` }));
    expect(await dialog.findByRole('status')).toHaveTextContent(
      `These are the first 10 selected profiles in the order of the list. Left out: ${names}.`,
    );
    expect(dialog.getAllByRole('columnheader')).toHaveLength(10);
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
