import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startMeasurer } from '../../../lib/reading/measurer';
import { startReader } from '../../../lib/reading/tab-reader';
import { inventedPlatform } from './invented-platform';

/** What one reading of a post and of the whole page takes here, in milliseconds. */
const POST_MS = 1;
const PAGE_MS = 4;

let end: AbortController;
/** The clock by which the reader counts what it takes; it runs on while the reader works. */
let clockMs: number;
let takenMs: number;
let reads: number;

const take = (ms: number) => {
  clockMs += ms;
  takenMs += ms;
};

const costlyPlatform = {
  ...inventedPlatform,
  posts: {
    ...inventedPlatform.posts,
    find: (...[look, within]: Parameters<typeof inventedPlatform.posts.find>) => {
      take(within === look.document ? PAGE_MS : POST_MS);
      reads += 1;
      return inventedPlatform.posts.find(look, within);
    },
  },
};

function start() {
  return startReader({
    document,
    address: () => new URL('https://meadow.example/maya'),
    nowMs: () => Date.now(),
    version: '0.0.0',
    platform: costlyPlatform,
    startMeasurer,
    keep: () => undefined,
    sampleOf: async () => null,
    isAlive: () => !end.signal.aborted,
    signal: end.signal,
  });
}

const tiles = () => [...document.querySelectorAll('[data-post]')];

async function pass(ms: number): Promise<void> {
  clockMs += ms;
  await vi.advanceTimersByTimeAsync(ms);
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'] });
  [clockMs, takenMs, reads] = [0, 0, 0];
  vi.spyOn(performance, 'now').mockImplementation(() => clockMs);
  end = new AbortController();
  const posts = Array.from({ length: 40 }, (_, index) => `<a data-post="p${index}"></a>`);
  document.body.innerHTML = `<h1>maya</h1><b data-followers>5000</b>${posts.join('')}`;
});
afterEach(() => {
  end.abort();
  vi.useRealTimers();
});

describe('a page that never rests', () => {
  it.each([89, 4_900])(
    'and changes %i posts a second is read in under one percent of its time',
    async (rate) => {
      start();
      const breaths = 25;
      for (let breath = 0; breath < 10 * breaths; breath++) {
        for (let change = 0; change < rate / breaths; change++) {
          const tile = tiles()[(breath * 7 + change) % 40];
          if (tile) tile.innerHTML = `<i data-likes="${breath + change}"></i>`;
        }
        await pass(1_000 / breaths);
      }
      expect(reads).toBeGreaterThan(5);
      expect(takenMs / clockMs).toBeLessThan(0.01);
    },
    60_000,
  );

  it('is still read, and its last state arrives soon after', async () => {
    const reader = start();
    for (let breath = 0; breath < 200; breath++) {
      for (const tile of tiles()) tile.innerHTML = `<i data-likes="${breath}"></i>`;
      await pass(20);
    }
    for (const tile of tiles()) tile.innerHTML = '<i data-likes="777"></i>';
    await pass(6_000);
    expect(reader.state().sample?.posts.p9?.likes).toMatchObject({ value: 777 });
  });

  it('costs nothing while it is hidden', async () => {
    start();
    const seen = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    document.dispatchEvent(trusted('visibilitychange'));
    const before = takenMs;
    for (let breath = 0; breath < 100; breath++) {
      for (const tile of tiles()) tile.innerHTML = `<i data-likes="${breath}"></i>`;
      await pass(100);
    }
    expect(takenMs).toBe(before);
    seen.mockRestore();
  });
});

describe('a pointer that moves over posts', () => {
  it('reads every overlay at once', async () => {
    const reader = start();
    await pass(5_000);
    for (const tile of tiles().slice(0, 5)) {
      tile.innerHTML = '<i data-likes="41"></i>';
      await pass(100);
      tile.innerHTML = '';
      await pass(150);
    }
    const read = Object.values(reader.state().sample?.posts ?? {}).filter(({ likes }) => likes.found);
    expect(read).toHaveLength(5);
  });
});

describe('a pointer over a page that never rests', () => {
  it('still reads the overlay under it at once', async () => {
    const reader = start();
    const [first, ...others] = tiles();
    const storm = async (breaths: number) => {
      for (let breath = 0; breath < breaths; breath++) {
        for (const tile of others) tile.innerHTML = `<i data-likes="${breath}"></i>`;
        await pass(20);
      }
    };
    await storm(100);
    first?.dispatchEvent(trusted('pointerover'));
    if (first) first.innerHTML = '<i data-likes="41"></i>';
    await pass(0);
    if (first) first.innerHTML = '';
    await storm(10);
    expect(reader.state().sample?.posts.p0?.likes).toMatchObject({ value: 41 });
  });
});

describe('an event that the page fakes', () => {
  it('reads nothing', async () => {
    start();
    await pass(5_000);
    const before = reads;
    for (let round = 0; round < 500; round++) {
      for (const type of ['visibilitychange', 'prerenderingchange']) document.dispatchEvent(new Event(type));
      for (const type of ['popstate', 'pagehide', 'pageshow']) window.dispatchEvent(new Event(type));
      await pass(10);
    }
    expect(reads).toBe(before);
  });
});

/** As the browser's own: no script can make one, so the test says so itself. */
function trusted(type: string): Event {
  return Object.defineProperty(new Event(type, { bubbles: true }), 'isTrusted', { value: true });
}
