import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { queueEntries } from '../../../lib/store/queue/read-queue';
import { eventually } from '../../set-up/eventually';
import { mayasState, NOW_MS } from '../fixtures/readings';
import { bar, MAYA, open, setUpFakeBrowser, states, tabAt } from './beside-page';

setUpFakeBrowser();

describe('an entry whose address the platform redirects', () => {
  const openedAt = (entryId: string) =>
    fakeBrowser.storage.session.set({ 'queue-opened': { 7: { entryId, atMs: NOW_MS } } });
  const arrival = { url: MAYA, redirects: 1, startedAtMs: NOW_MS + 20, referrer: '' };

  it('counts what is decided on the page it leads to, and names both handles', async () => {
    const { db, fake, say } = await open(['old.name', 'tom'], 'https://example.com/');
    await openedAt((await queueEntries(db))[0]?.id ?? '');
    fake.arrives(arrival);
    fake.go(tabAt(MAYA));
    await eventually(() => fake.link());
    say(mayasState());
    expect(await (await bar()).findByText('@old.name leads to @maya.bakes.')).toBeVisible();
    await userEvent.click(await screen.findByRole('button', { name: /^Save and next/ }));
    await eventually(async () => expect(await states(db)).toEqual(['maya.bakes saved', 'tom open']));
  });

  it.each([
    ['was not redirected', { redirects: 0 }],
    ['came by a link of a page', { referrer: 'https://www.instagram.com/old.name/' }],
    ['came later, by hand', { startedAtMs: NOW_MS + 30_000 }],
    ['was there before', { startedAtMs: NOW_MS - 1_000 }],
  ])('does not count on a page that %s', async (_, over) => {
    const { db, fake, say } = await open(['old.name', 'tom'], 'https://example.com/');
    await openedAt((await queueEntries(db))[0]?.id ?? '');
    fake.arrives({ ...arrival, ...over });
    fake.go(tabAt(MAYA));
    await eventually(() => fake.link());
    say(mayasState());
    expect(await (await bar()).findByText(/^@old\.name on Instagram is not decided yet/)).toBeVisible();
    expect(await states(db)).toEqual(['old.name open', 'tom waiting']);
  });
});
