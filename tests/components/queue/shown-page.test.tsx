import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { decide } from '../../../lib/store/queue/decide';
import { queueEntries } from '../../../lib/store/queue/read-queue';
import { eventually } from '../../set-up/eventually';
import { mayasPlace, mayasState, NOW_MS } from '../fixtures/readings';
import { bar, MAYA, open, permissions, setUpFakeBrowser } from './beside-page';

setUpFakeBrowser();

describe('the queue beside a page', () => {
  it.each([
    ['instagram:maya.bakes', 'https://www.instagram.com/maya.bakes/p/A1abcde/'],
    ['instagram:maya.bakes', 'https://www.instagram.com/Maya.Bakes/reel/A1abcde/'],
    ['tiktok:maya.bakes', 'https://www.tiktok.com/@maya.bakes/video/7512345678901234567'],
    ['x:mayabakes', 'https://x.com/mayabakes/status/1234567890'],
    ['threads:maya.bakes', 'https://www.threads.com/@maya.bakes/post/A1abcde'],
    ['bluesky:maya.bsky.social', 'https://bsky.app/profile/maya.bsky.social/post/3kabcde'],
  ])('knows a post of the open profile by its address, before it is read: %s %s', async (account, url) => {
    await open([account], url);
    expect(await (await bar()).findByText(/^Now: @/)).toBeVisible();
    expect(screen.queryByText(/something else|whose page/)).toBeNull();
  });

  it.each([
    ['instagram:maya.bakes', 'https://www.instagram.com/p/A1abcde/'],
    ['youtube:mayabakes', 'https://www.youtube.com/watch?v=abcdefghijk'],
    ['youtube:mayabakes', 'https://www.youtube.com/channel/UCabcdefghijklmnopqrstuv'],
    ['bluesky:maya.bsky.social', 'https://bsky.app/profile/did:plc:abc123/post/3kabcde'],
  ])('says that a page whose address names nobody is being read: %s %s', async (account, url) => {
    await open([account], url);
    expect(await (await bar()).findByText(/Yardstick is reading whose page this is\.$/)).toBeVisible();
    expect(screen.queryByText(/something else/)).toBeNull();
    expect((await bar()).queryByRole('button', { name: 'Do not contact' })).toBeNull();
  });

  it('says that a page of another account shows something else', async () => {
    await open(['maya.bakes'], 'https://www.instagram.com/noor/p/A1abcde/');
    expect(await (await bar()).findByText(/shows something else\.$/)).toBeVisible();
  });

  it('believes the page, not the address, about whose post it is', async () => {
    const url = 'https://www.instagram.com/tom/p/A1abcde/';
    const { fake, say } = await open(['tom', 'noor'], url);
    await eventually(() => fake.link());
    const place = { ...mayasPlace, kind: 'post' as const, handle: 'tom', postId: 'A1abcde' };
    say(mayasState({ place }));
    // The sample of the page says that Maya has written it.
    expect(await (await bar()).findByText(/shows something else\.$/)).toBeVisible();
    expect((await bar()).queryByRole('button', { name: /^Save and next/ })).toBeNull();
  });

  it('says that the platform asks to sign in, instead of that the page shows something else', async () => {
    await open(['walled'], 'https://www.instagram.com/accounts/login/?next=%2Fwalled%2F');
    const words =
      'Instagram asks you to sign in before it shows @walled. Sign in here, then open the profile again.';
    expect(await (await bar()).findByText(words)).toBeVisible();
    expect((await bar()).getByRole('button', { name: /^Open @walled again/ })).toBeVisible();
    expect((await bar()).getByRole('button', { name: '@walled later' })).toBeVisible();
    expect(screen.queryByText(/shows something else/)).toBeNull();
  });

  it('says on a page that is gone that the user skipped it', async () => {
    const { db, fake, say } = await open(['gone.away', 'tom'], 'https://www.instagram.com/gone.away/');
    const [gone] = await queueEntries(db);
    await decide(db, gone?.id ?? '', { state: 'skipped', reason: 'not-reachable' }, NOW_MS);
    await eventually(() => fake.link());
    const place = { ...mayasPlace, handle: 'gone.away' };
    const report = mayasState().report;
    say(mayasState({ place, sample: null, report: report && { ...report, place, wall: 'not-found' } }));
    expect(
      await screen.findByText(/^You skipped this profile on .*: Page missing or closed\.$/),
    ).toBeVisible();
  });

  it('says that the platform of a profile is switched off, and switches it on', async () => {
    permissions.mayRead = (origin) => !origin.includes('facebook');
    await open(['facebook:some.person'], null);
    const words = 'To read Facebook, Yardstick needs your permission for this site.';
    expect(await (await bar()).findByText(words)).toBeVisible();
    expect(screen.queryByText('This page shows no numbers to judge by.')).toBeNull();
    await userEvent.click((await bar()).getByRole('button', { name: 'Switch on Facebook' }));
    expect(permissions.asked.join()).toContain('facebook.com');
  });

  it('does not take a page whose address the browser withholds for a profile that it may read', async () => {
    await open(['maya.bakes'], null);
    expect(await (await bar()).findByText(/^@maya\.bakes on Instagram is not decided yet/)).toBeVisible();
    expect((await bar()).queryByRole('button', { name: 'Do not contact' })).toBeNull();
  });

  it('says that a page did not load', async () => {
    const { fake } = await open(['maya.bakes'], MAYA);
    await eventually(() => fake.link());
    for (let at = 0; at < 4; at++) {
      const calls = fake.connections();
      act(() => fake.link().events.onEnd());
      if (at < 3) await eventually(() => expect(fake.connections()).toBeGreaterThan(calls));
    }
    expect(
      await (await bar()).findByText('This page did not load, or Yardstick could not read it.'),
    ).toBeVisible();
  });
});
