import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { followTab } from '../../../components/data/follow-tab';
import { screenState } from '../../../components/data/screen-state';
import type { ActiveTab } from '../../../components/data/tab-browser';
import { type TabView, UNKNOWN_TAB } from '../../../components/data/tab-view';
import { exact, mayasState } from '../fixtures/readings';
import { fakeTabBrowser } from './fake-tab-browser';

const maya: ActiveTab = { id: 7, windowId: 1, url: 'https://www.instagram.com/maya.bakes/', loading: false };
const noor: ActiveTab = { ...maya, url: 'https://www.instagram.com/noor.runs/' };
const news: ActiveTab = { id: 8, windowId: 1, url: null, loading: false };

function open(tab: ActiveTab | null) {
  const fake = fakeTabBrowser(tab);
  const store = createStore<TabView>(() => UNKNOWN_TAB);
  const followed = followTab(fake.browser, store);
  return { ...fake, followed, store, shown: () => screenState(store.getState()) };
}
/** Lets promises answer without moving the clock. */
const answers = () => vi.advanceTimersByTimeAsync(0);

describe('following the active tab', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('shows what the tab’s reader reports', async () => {
    const screen = open(maya);
    await answers();
    expect(screen.link().tabId).toBe(7);
    screen.say(mayasState());
    expect(screen.shown()).toMatchObject({ kind: 'read', seen: { handle: 'maya.bakes' } });
  });

  it('connects with the first answer, although the browser reports changes meanwhile', async () => {
    const fake = fakeTabBrowser(maya);
    const store = createStore<TabView>(() => UNKNOWN_TAB);
    let questions = 0;
    const later = Promise.withResolvers<ActiveTab>();
    fake.browser.activeTab = () => (++questions === 1 ? Promise.resolve(maya) : later.promise);
    const followed = followTab(fake.browser, store);
    // As while a popup opens and takes the focus from the window.
    fake.go(maya);
    await answers();
    expect(fake.connections()).toBe(1);
    later.resolve(maya);
    await answers();
    expect(fake.connections()).toBe(1);
    followed.stop();
  });

  it('asks the reader to read again when the address changes inside the page', async () => {
    const screen = open(maya);
    await answers();
    screen.say(mayasState());
    screen.go(noor);
    await answers();
    expect(screen.link().sent).toEqual([{ type: 'look' }]);
    expect(screen.connections()).toBe(1);
  });

  it('forgets everything when another tab becomes active', async () => {
    const screen = open(maya);
    await answers();
    screen.say(mayasState());
    const first = screen.link();
    screen.go(news);
    await answers();
    expect(first.closed).toBe(true);
    expect(screen.shown()).toMatchObject({ kind: 'unsupported', seen: null });
  });

  it('does not listen to a connection it has left', async () => {
    const screen = open(maya);
    await answers();
    const first = screen.link();
    screen.go({ ...maya, id: 9 });
    await answers();
    first.events.onMessage({ type: 'state', seq: 1, state: mayasState() });
    expect(screen.shown().seen).toBeNull();
  });

  it('retries while a page may still be starting, then reports that the tab has no reader', async () => {
    const screen = open(maya);
    await answers();
    screen.link().events.onEnd();
    expect(screen.shown().kind).toBe('reading');
    for (let again = 0; again < 3; again += 1) {
      await vi.advanceTimersByTimeAsync(2000);
      screen.link().events.onEnd();
    }
    expect(screen.connections()).toBe(4);
    expect(screen.shown().kind).toBe('not-injected');
  });

  it('connects when the tab’s reader announces itself, and not for another tab’s', async () => {
    const screen = open(maya);
    await answers();
    screen.announce(8);
    expect(screen.connections()).toBe(1);
    screen.announce(7);
    expect(screen.connections()).toBe(2);
  });

  it('keeps the last numbers of a disconnected reader, and reconnects when it returns', async () => {
    const screen = open(maya);
    await answers();
    screen.say(mayasState());
    screen.link().events.onEnd();
    expect(screen.shown()).toMatchObject({ kind: 'stale', seen: { handle: 'maya.bakes' } });
    screen.announce(7);
    screen.say(mayasState());
    expect(screen.shown().kind).toBe('read');
  });

  it('never shows the previous page’s numbers beside a new address', async () => {
    const screen = open(maya);
    await answers();
    screen.say(mayasState());
    screen.go({ ...noor, loading: true });
    await answers();
    screen.link().events.onEnd();
    expect(screen.shown()).toMatchObject({ kind: 'reading', seen: null });
  });

  it('shows nothing from an invalid message', async () => {
    const screen = open(maya);
    await answers();
    screen.link().events.onMessage({ type: 'state', seq: 1, state: { ...mayasState(), measurable: 'many' } });
    expect(screen.shown()).toMatchObject({ kind: 'failed', seen: null });
  });

  it('applies patches to the state, and asks for the full state if one is missing', async () => {
    const screen = open(maya);
    await answers();
    screen.say(mayasState());
    const patch = (seq: number, value: number) =>
      screen.link().events.onMessage({
        type: 'patch',
        seq,
        patch: { sample: { posts: { A1: { likes: exact(value) } } } },
      });
    const likes = () => screen.shown().seen?.posts.find(({ id }) => id === 'A1')?.likes;
    patch(2, 801);
    expect(likes()).toMatchObject({ value: 801 });
    patch(4, 803);
    expect(likes()).toMatchObject({ value: 801 });
    expect(screen.link().sent).toEqual([{ type: 'resync' }]);
    screen.say(mayasState());
    patch(2, 802);
    expect(likes()).toMatchObject({ value: 802 });
  });

  it('ignores a reader for good after an invalid message', async () => {
    const screen = open(maya);
    await answers();
    const link = screen.link();
    for (let index = 0; index < 2_000; index++)
      link.events.onMessage({ type: 'state', seq: index, state: 'junk' });
    expect(link.closed).toBe(true);
    expect(screen.shown()).toMatchObject({ kind: 'failed', seen: null });
    screen.say(mayasState());
    expect(screen.shown()).toMatchObject({ kind: 'failed', seen: null });
  });

  it('keeps showing what it knows while a tab announces itself again and again', async () => {
    const screen = open(maya);
    await answers();
    screen.say(mayasState());
    let heard = screen.link();
    // As a reader does, which answers every connection.
    const answer = () => {
      if (screen.link() !== heard) screen.say(mayasState());
      heard = screen.link();
    };
    for (let breath = 0; breath < 100; breath++) {
      for (let index = 0; index < 50; index++) {
        screen.announce(7);
        answer();
      }
      expect(screen.shown()).toMatchObject({ kind: 'read', seen: { handle: 'maya.bakes' } });
      await vi.advanceTimersByTimeAsync(100);
      answer();
    }
    expect(screen.connections()).toBeLessThan(20);
    expect(screen.shown().kind).toBe('read');
  });

  it('limits how often a reader may send messages or announce itself', async () => {
    const screen = open(maya);
    await answers();
    for (let index = 0; index < 2_000; index++) screen.announce(7);
    expect(screen.connections()).toBeLessThan(40);
    const link = screen.link();
    for (let index = 0; index < 2_000; index++) screen.say(mayasState());
    expect(link.closed).toBe(true);
  });

  it('asks for access if the browser withholds the address, and connects once it is granted', async () => {
    const screen = open(news);
    screen.access(false);
    await answers();
    expect(screen.shown().kind).toBe('needs-permission');
    screen.go({ ...maya, id: 8 });
    screen.access(true);
    await answers();
    expect(screen.link().tabId).toBe(8);
  });

  it('offers a platform that is switched off, reads the open tab once it is on, and forgets it once it is off', async () => {
    const screen = open({ ...maya, url: 'https://www.facebook.com/maya.bakes' });
    screen.access(false);
    await answers();
    expect(screen.shown()).toMatchObject({
      kind: 'switched-off',
      place: { platform: 'facebook', handle: 'maya.bakes' },
      seen: null,
    });
    expect(screen.connections()).toBe(0);
    screen.access(true);
    await answers();
    const link = screen.link();
    expect(link.tabId).toBe(7);
    screen.access(false);
    await answers();
    expect(link.closed).toBe(true);
    expect(screen.shown().kind).toBe('switched-off');
  });

  it('asks for access to the other platforms on a tab of one of them whose address it knows', async () => {
    const screen = open(maya);
    screen.access(false);
    await answers();
    expect(screen.shown().kind).toBe('needs-permission');
  });

  it('removes all listeners when the screen closes', async () => {
    const screen = open(maya);
    await answers();
    screen.followed.stop();
    expect(screen.link().closed).toBe(true);
    expect(screen.listeners()).toBe(0);
  });
});
