import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Sample } from '../../../lib/model/sample';
import { startMeasurer } from '../../../lib/reading/measurer';
import { startReader } from '../../../lib/reading/tab-reader';
import { postOf, profileOf } from '../store/drafts';
import { inventedPlatform } from './invented-platform';

const page = (name: string, followers: number, posts: string[]) => `
  <h1>${name}</h1><b data-followers>${followers}</b>
  ${posts.map((id) => `<a data-post="${id}"></a>`).join('')}`;

const tile = (id: string) => {
  const element = document.querySelector(`[data-post="${id}"]`);
  if (!element) throw new Error(`no tile ${id}`);
  return element;
};

let end: AbortController;
let address: string;
let kept: Sample[];

function start(earlier: Sample | null = null) {
  return startReader({
    document,
    address: () => new URL(address),
    nowMs: () => Date.now(),
    version: '0.0.0',
    platform: inventedPlatform,
    startMeasurer,
    keep: (sample) => kept.push(sample),
    sampleOf: async () => earlier,
    isAlive: () => !end.signal.aborted,
    signal: end.signal,
  });
}

/** Lets mutation observers and every timer that is due by then run. */
const settle = (ms = 1500) => vi.advanceTimersByTimeAsync(ms);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'] });
  end = new AbortController();
  address = 'https://meadow.example/maya';
  kept = [];
  document.body.innerHTML = page('maya', 5000, ['p1', 'p2']);
});

afterEach(() => {
  end.abort();
  vi.useRealTimers();
});

describe('an earlier sample of the handle', () => {
  const earlier = (accountId: string): Sample => ({
    platform: 'instagram',
    handle: 'maya',
    profile: profileOf({ accountId, takenAtMs: 1 }),
    posts: { old: postOf('old') },
    language: 'en',
    updatedAtMs: 1,
  });
  const ofAccount = (id: string) => `${page('maya', 5000, ['p1', 'p2'])}<i data-account="${id}"></i>`;
  const posts = (reader: ReturnType<typeof start>) =>
    Object.keys(reader.state().sample?.posts ?? {}).toSorted();

  it('is joined if it is of the account on the page', async () => {
    document.body.innerHTML = ofAccount('77');
    const reader = start(earlier('77'));
    await settle();
    expect(posts(reader)).toEqual(['old', 'p1', 'p2']);
  });

  it('of another account, which had the handle before, is left out', async () => {
    document.body.innerHTML = ofAccount('88');
    const reader = start(earlier('77'));
    await settle();
    expect(posts(reader)).toEqual(['p1', 'p2']);
  });

  it('is left out as soon as the page says that the account is another one', async () => {
    const reader = start(earlier('77'));
    await settle();
    expect(posts(reader)).toEqual(['old', 'p1', 'p2']);
    document.body.innerHTML = ofAccount('88');
    await settle();
    expect(posts(reader)).toEqual(['p1', 'p2']);
    expect(reader.state().sample?.profile?.accountId).toBe('88');
    expect(Object.keys(kept.at(-1)?.posts ?? {})).toEqual(['p1', 'p2']);
  });
});

describe('the reader of a tab', () => {
  it.each(['__proto__', 'constructor', 'toString'])('reads a post with the id %s', async (id) => {
    const reader = start();
    await settle();
    document.body.innerHTML = page('maya', 5000, ['p1', id]);
    tile(id).innerHTML = '<i data-likes="203"></i>';
    await settle();
    document.body.innerHTML = page('maya', 5001, ['p1', id]);
    await settle();
    expect(reader.state().status).toBe('read');
    expect(Object.keys(reader.state().sample?.posts ?? {}).sort()).toEqual([id, 'p1', 'p2'].sort());
  });

  it('collects numbers that appear briefly under the pointer while no screen is open', async () => {
    const reader = start();
    tile('p1').innerHTML = '<i data-likes="203"></i>';
    await Promise.resolve();
    tile('p1').innerHTML = '';
    await settle();
    expect(reader.state().sample?.posts.p1?.likes).toMatchObject({ found: true, value: 203 });
    expect(kept.at(-1)?.posts.p1?.likes).toMatchObject({ value: 203 });
  });

  it('collects them even if the page has just named its account', async () => {
    document.body.innerHTML = page('', 5000, ['p1', 'p2']);
    const reader = start();
    await settle();
    const name = document.querySelector('h1');
    if (name) name.textContent = 'maya';
    tile('p1').innerHTML = '<i data-likes="203"></i>';
    await Promise.resolve();
    tile('p1').innerHTML = '';
    await settle();
    expect(reader.state().sample?.posts.p1?.likes).toMatchObject({ found: true, value: 203 });
  });

  it('never reports one profile’s numbers under the next one’s name', async () => {
    const reader = start();
    address = 'https://meadow.example/noor';
    document.body.append('still the old page');
    await settle();
    expect(reader.state()).toMatchObject({ status: 'reading', place: { handle: 'noor' }, sample: null });
    expect(reader.state().report?.profile.followers.found).toBe(false);

    document.body.innerHTML = page('noor', 70, []);
    await settle();
    expect(reader.state()).toMatchObject({ status: 'read', sample: { handle: 'noor' } });
    expect(reader.state().report?.profile.followers).toMatchObject({ value: 70 });
  });

  it('keeps the previous account’s posts out if the header changes before the grid', async () => {
    const reader = start();
    address = 'https://meadow.example/noor';
    document.body.innerHTML = page('noor', 70, ['p1', 'p2']);
    await settle();
    expect(reader.state()).toMatchObject({ status: 'read', measurable: 0, sample: { handle: 'noor' } });
    tile('p1').innerHTML = '<i data-likes="203"></i>';
    await settle();
    expect(reader.state().sample?.posts).toEqual({});

    document.body.innerHTML = page('noor', 70, ['n1']);
    await settle();
    expect(Object.keys(reader.state().sample?.posts ?? {})).toEqual(['n1']);
  });

  it('reads nothing if the page changes before its address', async () => {
    const reader = start();
    document.body.innerHTML = page('noor', 70, ['n1']);
    await settle();
    expect(reader.state().sample?.posts.n1).toBeUndefined();
    expect(reader.state().sample?.handle).toBe('maya');
  });

  it('adds the sample of earlier visits', async () => {
    const first = start();
    tile('p1').innerHTML = '<i data-likes="203"></i>';
    await settle();
    const earlier = first.state().sample;
    end.abort();
    end = new AbortController();
    document.body.innerHTML = page('maya', 5000, ['p1', 'p2']);
    const second = start(earlier);
    await settle();
    expect(second.state().sample?.posts.p1?.likes).toMatchObject({ value: 203 });
  });

  it('sends each change to the background once', async () => {
    start();
    await settle();
    kept.length = 0;
    document.body.append('something else moves');
    await settle();
    expect(Object.keys(kept.at(-1)?.posts ?? {})).toEqual([]);
  });

  it('reports that the page does not exist', async () => {
    document.body.innerHTML = '<p data-gone>Gone</p>';
    expect(start().state()).toMatchObject({ status: 'read', place: { kind: 'unavailable' }, sample: null });
  });

  it('stops after the extension is updated', async () => {
    const reader = start();
    end.abort();
    tile('p1').innerHTML = '<i data-likes="203"></i>';
    await settle();
    expect(reader.state().sample?.posts.p1?.likes.found).toBe(false);
  });
});

describe('measuring', () => {
  const answering = (id: string) =>
    tile(id).addEventListener('mouseover', () => {
      setTimeout(() => {
        tile(id).innerHTML = '<i data-likes="40"></i>';
      }, 60);
    });

  it('points at one post after the other and reports which ones showed numbers', async () => {
    answering('p1');
    const reader = start();
    expect(reader.state().measurable).toBe(2);
    reader.measure();
    await settle(5000);
    expect(reader.state().measuring).toEqual({
      running: false,
      pointedAt: 2,
      of: 2,
      answered: 1,
      end: 'done',
    });
    expect(reader.state().sample?.posts.p1?.likes).toMatchObject({ value: 40 });
    expect(reader.state().sample?.posts.p2?.likes).toMatchObject({ found: false, why: 'not-ready' });
    expect(reader.state().measurable).toBe(1);
  });

  it('sends a leave event for every enter event', async () => {
    const events: string[] = [];
    for (const id of ['p1', 'p2']) {
      tile(id).addEventListener('mouseenter', () => events.push(`into ${id}`));
      tile(id).addEventListener('mouseleave', () => events.push(`out of ${id}`));
    }
    start().measure();
    await settle(5000);
    expect(events).toEqual(['into p1', 'out of p1', 'into p2', 'out of p2']);
  });

  it('stops at once when asked', async () => {
    const reader = start();
    reader.measure();
    reader.stopMeasuring();
    await settle(5000);
    expect(reader.state().measuring).toMatchObject({ running: false, pointedAt: 1, end: 'stopped' });
  });

  it('stops if the page shows another account', async () => {
    const reader = start();
    reader.measure();
    address = 'https://meadow.example/noor';
    document.body.innerHTML = page('noor', 70, ['n1']);
    await settle(5000);
    expect(reader.state()).toMatchObject({ measuring: null, place: { handle: 'noor' } });
  });
});
