import type { Page } from 'puppeteer-core';
import { profileFolder } from '../../tests/browser/harness/profile-folder';
import { threadsAt, threadsPages } from '../../tests/browser/harness/threads-pages';
import { startYardstick } from '../../tests/browser/harness/yardstick';
import { press, shows } from '../browser/screen';
import { rowsIn } from './in-database';
import { seededRandom } from './random';
import { type Attack, okIf } from './table';

const SEED = 20_261_201;
/** A save takes about 30 ms, so some kills come before it, some during it and some after it. */
const LATEST_KILL_MS = 120;

/** Kills the browser while it saves. After the restart, checks that everything reported as saved is there. */
export const kills: Attack = async ({ isShort }) => {
  const times = isShort ? 3 : 100;
  const random = seededRandom(SEED);
  const profile = profileFolder();
  const promised: string[] = [];
  const faults: string[] = [];
  let saved = 0;
  try {
    for (let time = 0; time <= times; time++) {
      const yardstick = await startYardstick(profile);
      const list = await yardstick.ownPage('shortlist.html');
      await shows(list, 'Export all (');
      const { candidates, snapshots } = await kept(list);
      saved = candidates.length;
      faults.push(
        ...promised.filter((handle) => !candidates.includes(handle)).map((handle) => `${handle} is lost`),
        ...candidates
          .filter((handle) => !snapshots.includes(handle))
          .map((handle) => `${handle} is saved in part`),
      );
      if (time === times) {
        await yardstick.close({ keepProfile: true });
        break;
      }
      const handle = `maya.${time}`;
      const poster = { handle, followers: 10_000, likes: [500, 500, 500, 500, 500, 500] };
      const popup = await yardstick.popupOver(
        await yardstick.open(threadsPages([poster]), threadsAt(handle)),
      );
      await shows(popup, 'Followers 10,000');
      // Counts as reported if the screen shows it before the browser is gone.
      const isPromised = shows(popup, `Saved @${handle}`).then(
        () => promised.push(handle),
        () => undefined,
      );
      await press(popup, 'Save');
      await new Promise((resolve) => setTimeout(resolve, random.below(LATEST_KILL_MS)));
      const gone = new Promise((resolve) => yardstick.browser.once('disconnected', resolve));
      yardstick.browser.process()?.kill('SIGKILL');
      await gone;
      await isPromised;
      yardstick.recorder.close();
    }
  } finally {
    profile.remove();
  }
  return [
    {
      tried: 'the browser killed during a save',
      times,
      seen:
        faults[0] ??
        `${promised.length} reported as saved, all there after the restart; ${saved - promised.length} more saved before the screen could report it; none saved in part`,
      verdict: okIf(faults.length === 0 && promised.length > 0),
    },
  ];
};

async function kept(list: Page): Promise<{ candidates: string[]; snapshots: string[] }> {
  const { candidates = [], numbers = [] } = await rowsIn(list, 'yardstick');
  const handles = new Map(
    (candidates as { id: string; handle: string }[]).map(({ id, handle }) => [id, handle]),
  );
  const owners = (numbers as { candidateId: string }[]).flatMap(
    ({ candidateId }) => handles.get(candidateId) ?? [],
  );
  return { candidates: [...handles.values()], snapshots: owners };
}
