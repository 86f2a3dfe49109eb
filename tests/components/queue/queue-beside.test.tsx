import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { TabBrowser } from '../../../components/data/tab-browser';
import { useEvaluationSettings } from '../../../components/data/use-evaluation-settings';
import { useTab } from '../../../components/data/use-tab';
import { MetBefore } from '../../../components/queue/MetBefore';
import { useQueueBeside } from '../../../components/queue/use-queue-beside';
import { PanelQueue } from '../../../components/screens/panel/PanelQueue';
import { UndoKey } from '../../../components/shortlist/UndoKey';
import { runCommand } from '../../../components/ui/keys/commands';
import { Toasts } from '../../../components/ui/Toasts';
import type { TabState } from '../../../lib/messages/contract';
import type { PlatformId } from '../../../lib/model/platform';
import { queueGap } from '../../../lib/settings/stored-settings';
import type { ShortlistDatabase } from '../../../lib/store/database';
import { addToQueue } from '../../../lib/store/queue/add-to-queue';
import { claimNext } from '../../../lib/store/queue/claim-next';
import { decide } from '../../../lib/store/queue/decide';
import { queueEntries } from '../../../lib/store/queue/read-queue';
import { freshShortlist, successOf } from '../../lib/store/fresh-database';
import { eventually } from '../../set-up/eventually';
import { fakeTabBrowser } from '../data/fake-tab-browser';
import { mayasPlace, mayasState, NOW_MS } from '../fixtures/readings';
import { pageOnShortlist } from '../shortlist/on-shortlist';

const WINDOW = 4;
/** The session of the browser, by which the queue names its windows. */
const SESSION = 'today';
const tabAt = (url: string | null) => ({ id: 7, windowId: WINDOW, url, loading: false });
const MAYA = 'https://www.instagram.com/maya.bakes/';

let mayRead: (platform: string) => boolean;
let asked: string[];
beforeEach(async () => {
  fakeBrowser.reset();
  localStorage.clear();
  vi.useFakeTimers({ toFake: ['Date'], now: NOW_MS });
  mayRead = () => true;
  asked = [];
  const origin = ({ origins = [] }: { origins?: string[] }) => origins.join(' ');
  vi.spyOn(fakeBrowser.permissions, 'contains').mockImplementation(async (wanted) => mayRead(origin(wanted)));
  Object.assign(fakeBrowser.permissions, {
    request: async (wanted: { origins?: string[] }) => asked.push(origin(wanted)) > 0,
  });
  vi.spyOn(fakeBrowser.windows, 'getAll').mockResolvedValue([{ id: WINDOW }] as never);
  await fakeBrowser.storage.session.set({ 'queue-session': SESSION });
  await queueGap.write(1);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const accounts = (...handles: string[]) =>
  handles.map((handle) => {
    const [platform = '', name = ''] = handle.includes(':') ? handle.split(':') : ['instagram', handle];
    return { platform: platform as PlatformId, handle: name };
  });

/** Hands the first profiles of the queue out to a window. */
async function claimed(db: ShortlistDatabase, window: string): Promise<void> {
  const claimer = { window, openWindows: [window] };
  successOf(await claimNext(db, claimer, { gapMs: 0, nowMs: NOW_MS - 60_000 }));
}

/** The part of the panel that is about the queue. */
function Beside({ browser }: { browser: TabBrowser }) {
  const followed = useTab(browser);
  const queue = useQueueBeside(followed);
  const settings = useEvaluationSettings();
  const { screen: shown } = followed;
  return (
    <Toasts showing={shown.seen?.handle ?? null}>
      <MetBefore screen={shown} isCurrent={queue.current !== null && queue.isHere} />
      <PanelQueue queue={queue} screen={shown} settings={settings} />
      <UndoKey />
    </Toasts>
  );
}

/** The queue beside a tab, with a queue whose first profile this window has open. */
async function open(handles: readonly string[], url: string | null, openedBy = `${SESSION}:${WINDOW}`) {
  const db = freshShortlist();
  await addToQueue(db, accounts(...handles), NOW_MS - 120_000);
  await claimed(db, openedBy);
  const fake = fakeTabBrowser(tabAt(url));
  pageOnShortlist(db, <Beside browser={fake.browser} />);
  return { db, fake, say: (state: TabState) => act(() => fake.say(state)) };
}

const bar = async () => within(await screen.findByRole('region', { name: 'Queue' }));
const states = async (db: ShortlistDatabase) =>
  (await queueEntries(db)).map(({ handle, state }) => `${handle} ${state}`);

describe('the queue beside a page', () => {
  it('names as next the profile that opens, also if a closed window had it open', async () => {
    const { db, fake } = await open(['maya.bakes', 'tom', 'noor'], 'https://example.com/', 'yesterday:1');
    await claimed(db, 'yesterday:2');
    expect(await (await bar()).findByText('Next: @maya.bakes on Instagram')).toBeVisible();
    await userEvent.click(await (await bar()).findByRole('button', { name: /^Next profile/ }));
    await eventually(() => expect(fake.done).toEqual([`took 7 to ${MAYA}`]));
  });

  it('says what other windows have open if nothing else is left', async () => {
    vi.spyOn(fakeBrowser.windows, 'getAll').mockResolvedValue([{ id: WINDOW }, { id: 5 }] as never);
    await open(['maya.bakes'], 'https://example.com/', `${SESSION}:5`);
    expect(await (await bar()).findByText('1 profile is open in another window.')).toBeVisible();
  });

  it('offers to undo “Save and next”, and Undo makes the profile the next one again', async () => {
    const { db, fake, say } = await open(['maya.bakes', 'tom'], MAYA);
    await eventually(() => fake.link());
    say(mayasState());
    await userEvent.click(await screen.findByRole('button', { name: /^Save and next/ }));
    expect(await screen.findByText('Saved @maya.bakes to your shortlist.')).toBeVisible();
    await eventually(async () => expect(await states(db)).toEqual(['maya.bakes saved', 'tom open']));
    fake.go(tabAt('https://www.instagram.com/tom/'));
    expect(await (await bar()).findByText('Now: @tom on Instagram')).toBeVisible();
    // Not closed by the page that follows.
    await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await eventually(async () => expect(await states(db)).toEqual(['maya.bakes waiting', 'tom open']));
    expect(await db.candidates.toArray()).toMatchObject([{ trashedAtMs: expect.any(Number) }]);
  });

  it('closes the offer to undo once the same is undone by its key', async () => {
    const { db, fake, say } = await open(['maya.bakes', 'tom'], MAYA);
    await eventually(() => fake.link());
    say(mayasState());
    await (await bar()).findByText(/^Ready: /);
    await userEvent.click((await bar()).getByRole('button', { name: 'Later' }));
    expect(await screen.findByText('Put off @maya.bakes.')).toBeVisible();
    await userEvent.keyboard('{Control>}z{/Control}');
    await eventually(async () => expect((await states(db))[0]).toBe('maya.bakes waiting'));
    await eventually(() => expect(screen.queryByText('Put off @maya.bakes.')).toBeNull());
  });

  it('has a key for the note, and the keyboard goes on at the next profile', async () => {
    const { fake, say } = await open(['maya.bakes', 'tom'], MAYA);
    await eventually(() => fake.link());
    say(mayasState());
    await (await bar()).findByText(/^Ready: /);
    expect((await bar()).getByText('Next: @tom on Instagram')).toBeVisible();
    await userEvent.keyboard('e');
    expect(screen.getByRole('textbox', { name: 'Note' })).toHaveFocus();
    await userEvent.keyboard('Warm{Control>}{Enter}{/Control}');
    await eventually(() => expect(fake.done).toEqual(['took 7 to https://www.instagram.com/tom/']));
    fake.go(tabAt('https://www.instagram.com/tom/'));
    const now = await (await bar()).findByText('Now: @tom on Instagram');
    await eventually(() => expect(now).toHaveFocus());
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

  it('skips a page that is gone by the key that saves elsewhere', async () => {
    const { db, fake, say } = await open(['gone.away', 'tom'], 'https://www.instagram.com/gone.away/');
    await eventually(() => fake.link());
    const place = { ...mayasPlace, handle: 'gone.away' };
    const report = mayasState().report;
    say(mayasState({ place, sample: null, report: report && { ...report, place, wall: 'not-found' } }));
    await (await bar()).findByRole('button', { name: /^Skip: Page missing or closed/ });
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await eventually(async () => expect(await states(db)).toEqual(['gone.away skipped', 'tom open']));
  });

  it('says that the platform of a profile is switched off, and switches it on', async () => {
    mayRead = (origin) => !origin.includes('facebook');
    await open(['facebook:some.person'], null);
    const words = 'To read Facebook, Yardstick needs your permission for this site.';
    expect(await (await bar()).findByText(words)).toBeVisible();
    expect(screen.queryByText('This page shows no numbers to judge by.')).toBeNull();
    await userEvent.click((await bar()).getByRole('button', { name: 'Switch on Facebook' }));
    expect(asked.join()).toContain('facebook.com');
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

  it('puts the open profile off by the browser’s key with a way back, and returns to it from elsewhere', async () => {
    const { db, fake, say } = await open(['maya.bakes', 'tom'], 'https://www.instagram.com/noor/');
    await (await bar()).findByText(/not decided yet/);
    act(() => void runCommand('next'));
    await eventually(() => expect(fake.done).toEqual([`took 7 to ${MAYA}`]));
    fake.go(tabAt(MAYA));
    await (await bar()).findByText('Now: @maya.bakes on Instagram');
    // A second press before the page is read decides nothing.
    act(() => void runCommand('next'));
    say(mayasState());
    await (await bar()).findByText(/^Ready: /);
    expect(await states(db)).toEqual(['maya.bakes open', 'tom waiting']);
    act(() => void runCommand('next'));
    expect(await screen.findByText('Put off @maya.bakes.')).toBeVisible();
    await eventually(async () => expect(await states(db)).toEqual(['maya.bakes later', 'tom open']));
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await eventually(async () => expect(await states(db)).toEqual(['maya.bakes waiting', 'tom open']));
  });

  it('hears a press on what was put off as soon as it is offered, while the last decision is still at work', async () => {
    const { db, fake } = await open(['maya.bakes', 'tom'], MAYA);
    const [, tom] = await queueEntries(db);
    await decide(db, tom?.id ?? '', { state: 'later' }, NOW_MS);
    await (await bar()).findByText('Now: @maya.bakes on Instagram');
    // Holds up what comes after the decision.
    const { promise: held, resolve: goOn } = Promise.withResolvers<number>();
    vi.spyOn(queueGap, 'read').mockReturnValueOnce(held);
    await userEvent.keyboard('s');
    await screen.findByText('Why skip @maya.bakes?');
    await userEvent.keyboard('1');
    await (await bar()).findByRole('button', { name: /^Go through them/ });
    await userEvent.keyboard('n');
    goOn(1);
    await eventually(() => expect(fake.done).toEqual(['took 7 to https://www.instagram.com/tom/']));
  });

  it('puts off and forbids by the keys of the menu', async () => {
    const { db, fake, say } = await open(['maya.bakes', 'tom', 'noor'], MAYA);
    await eventually(() => fake.link());
    say(mayasState());
    await (await bar()).findByText(/^Ready: /);
    await userEvent.keyboard('s');
    await screen.findByText('Why skip @maya.bakes?');
    await userEvent.keyboard('l');
    await eventually(async () => expect((await states(db))[0]).toBe('maya.bakes later'));
    fake.go(tabAt('https://www.instagram.com/tom/'));
    await (await bar()).findByText('Now: @tom on Instagram');
    await userEvent.keyboard('s');
    await screen.findByText('Why skip @tom?');
    await userEvent.keyboard('0');
    expect(await screen.findByText('@tom is marked “do not contact”.')).toBeVisible();
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
});

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
