import type { Page, Protocol } from 'puppeteer-core';

/** Small beside the shortest call of the reader, which takes a few tenths of a millisecond. */
const SAMPLE_EVERY_US = 100;

/** What scripts took of the elapsed time, as the browser's own profiler saw it. */
export interface ScriptShares {
  /** The extension's content scripts, with all that they call. */
  extension: number;
  /** The page's own scripts. */
  page: number;
}

/** Watches a page for so long. The profiler itself takes time, which makes shares larger rather than smaller. */
export async function scriptShares(page: Page, watchedMs: number): Promise<ScriptShares> {
  const session = await page.createCDPSession();
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: SAMPLE_EVERY_US });
  await session.send('Profiler.start');
  await new Promise((resolve) => setTimeout(resolve, watchedMs));
  const { profile } = await session.send('Profiler.stop');
  await session.detach();
  return sharesIn(profile);
}

type Side = 'extension' | 'page' | null;

/** A function of the browser is counted to the script that called it. */
function sharesIn({
  nodes,
  samples = [],
  timeDeltas = [],
  startTime,
  endTime,
}: Protocol.Profiler.Profile): ScriptShares {
  const callers = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])));
  const urls = new Map(nodes.map(({ id, callFrame }) => [id, callFrame.url]));
  const sides = new Map<number, Side>();
  const sideOf = (id: number | undefined): Side => {
    if (id === undefined) return null;
    const known = sides.get(id);
    if (known !== undefined) return known;
    const url = urls.get(id) ?? '';
    const own: Side = url.startsWith('chrome-extension:')
      ? 'extension'
      : url.startsWith('http')
        ? 'page'
        : null;
    const side = own ?? sideOf(callers.get(id));
    sides.set(id, side);
    return side;
  };
  const shares: ScriptShares = { extension: 0, page: 0 };
  samples.forEach((id, at) => {
    const side = sideOf(id);
    // A delta is the time since the sample before, so what was sampled took the next one.
    if (side) shares[side] += (timeDeltas[at + 1] ?? 0) / (endTime - startTime);
  });
  return shares;
}
