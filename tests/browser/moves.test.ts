import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { WholeState } from '../../lib/messages/contract';
import type { Move } from '../../samples/instagram/moves';
import { instagramPages, profileAt } from '../../samples/instagram/pages';
import { PEOPLE, type Person, postOf } from '../../samples/instagram/people';
import { site } from '../../scripts/browser/site';
import { until } from '../set-up/eventually';
import { randomMoves } from './harness/random-moves';
import { stateOf } from './harness/reader-state';
import { startYardstick, type Yardstick } from './harness/yardstick';

/** On each of the two sites. */
const MOVES = 100;

let yardstick: Yardstick;
beforeAll(async () => {
  yardstick = await startYardstick();
});
afterAll(() => yardstick.close());

/** Everything in a state that is not the named account's own, in words. */
function foreignNumbers({ report, sample }: WholeState): string[] {
  const handle = sample?.handle ?? report?.place.handle ?? null;
  const owner = PEOPLE.find((person) => person.handle === handle);
  const profile = [report?.profile, sample?.profile].flatMap((readings) => readings ?? []);
  const followers = profile.flatMap((readings) =>
    readings.followers.found ? [readings.followers.value] : [],
  );
  const posts = [...(report?.posts ?? []), ...Object.values(sample?.posts ?? {})];
  return [
    ...followers
      .filter((value) => value !== owner?.followers)
      .map((value) => `${handle}: ${value} followers`),
    ...posts.filter(({ id }) => postOf(id)?.owner !== handle).map(({ id }) => `${handle}: post ${id}`),
    ...posts.flatMap(({ id, likes }) => {
      const right = postOf(id)?.likes;
      return likes.found && likes.value !== right ? [`${handle}: ${likes.value} likes of ${id}`] : [];
    }),
  ];
}

describe.each([
  { grid: 'whose links name the account', linksNameOwner: true, seed: 20_260_815 },
  { grid: 'whose links do not say whose posts they are', linksNameOwner: false, seed: 20_260_816 },
])('In a site that changes address, head and grid at different times, $grid', ({ linksNameOwner, seed }) => {
  let tab: Page;
  beforeAll(async () => {
    const first = profileAt(PEOPLE[0]?.handle ?? '');
    tab = await yardstick.open(site(await instagramPages({ embedsData: true, linksNameOwner })), first);
    await tab.waitForSelector('header h2');
  });

  it(`${MOVES} moves never bring one account’s numbers under another’s name`, async () => {
    const seen = { underWay: 0, atRest: 0 };
    const check = async (move: Move, when: keyof typeof seen) => {
      const state = await stateOf(yardstick, tab);
      expect(foreignNumbers(state), JSON.stringify(move)).toEqual([]);
      if (Object.keys(state.sample?.posts ?? {}).length > 0) seen[when] += 1;
    };
    for (const move of randomMoves(seed, MOVES)) {
      const moving = tab.evaluate((next: Move) => window.move(next), move);
      let arrived = false;
      void moving.then(() => {
        arrived = true;
      });
      // Asked for as long as the page is on its way, and once more when it stands.
      while (!arrived) await check(move, 'underWay');
      await moving;
      await check(move, 'atRest');
    }
    // A reader that shows nothing would pass too.
    expect(seen.atRest).toBeGreaterThan(MOVES / 2);
    expect(seen.underWay).toBeGreaterThan(MOVES / 2);
  }, 120_000);

  it('reads the account on which the page comes to rest', async () => {
    const last: Person | undefined = PEOPLE[2];
    await tab.evaluate(
      (path) => window.move({ path, order: 'address-first', delayMs: 10, postsDelayMs: 10 }),
      `/${last?.handle}/`,
    );
    await until(async () => {
      const { report } = await stateOf(yardstick, tab);
      const followers = report?.profile.followers;
      return followers?.found && followers.value === last?.followers && report?.posts.length === 14;
    });
  });
});
