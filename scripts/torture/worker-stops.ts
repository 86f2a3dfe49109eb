import { instagramPages, profileAt } from '../../samples/instagram/pages';
import { startYardstick } from '../../tests/browser/harness/yardstick';
import { shows } from '../browser/screen';
import { site } from '../browser/site';
import { type Attack, okIf } from './table';

const FOLLOWERS: Record<string, string> = { 'maya.bakes': '16,476', 'tom.rides': '128,904' };

/** Stops the service worker before each profile opens, as the browser does when it is idle. */
export const workerStops: Attack = async ({ isShort }) => {
  const times = isShort ? 5 : 60;
  const instagram = site(await instagramPages({ embedsData: true }));
  const yardstick = await startYardstick();
  const faults: string[] = [];
  try {
    const handles = Object.keys(FOLLOWERS);
    const tab = await yardstick.open(instagram, profileAt('maya.bakes'));
    for (let time = 0; time < times; time++) {
      const handle = handles[time % handles.length] ?? '';
      await (await yardstick.background()).close();
      await tab.goto(profileAt(handle));
      const popup = await yardstick.popupOver(tab);
      await shows(popup, FOLLOWERS[handle] ?? '').catch((error) => faults.push(String(error)));
      await popup.close();
      // The reader's message starts the worker, which stores the sample.
      const kept = await new Promise((resolve) => setTimeout(resolve, 1_000)).then(() =>
        yardstick.background().then((worker) => worker.evaluate(() => chrome.storage.session.get(null))),
      );
      if (!Object.hasOwn(kept, `sample:instagram:${handle}`)) faults.push(`${handle} is not stored`);
    }
  } finally {
    await yardstick.close();
  }
  return [
    {
      tried: 'the service worker stopped before a profile opens',
      times,
      seen: faults[0] ?? 'every profile was read and its sample stored',
      verdict: okIf(faults.length === 0),
    },
  ];
};

declare const chrome: typeof import('wxt/browser').browser;
