import type { ElementHandle, Page } from 'puppeteer-core';
import { typeTags } from '../../tests/browser/harness/tags';
import { threadsAt, threadsPages } from '../../tests/browser/harness/threads-pages';
import { startYardstick } from '../../tests/browser/harness/yardstick';
import { press, shows, type } from '../browser/screen';
import { rowsIn } from './in-database';
import { type Attack, okIf, type Result } from './table';

const HANDLE = 'maya.bakes';

/** Two shortlist pages edit the same profile at the same time. */
export const twoScreens: Attack = async ({ isShort }) => {
  const times = isShort ? 2 : 20;
  const yardstick = await startYardstick();
  try {
    const poster = { handle: HANDLE, name: 'Maya', followers: 10_000, likes: [500, 500, 500, 500, 500, 500] };
    const tab = await yardstick.open(threadsPages([poster]), threadsAt(HANDLE));
    const popup = await yardstick.popupOver(tab);
    await shows(popup, 'Followers 10,000');
    await press(popup, 'Save');
    await shows(popup, `Saved @${HANDLE}`);
    await popup.close();
    const screens = [
      await yardstick.ownPage('shortlist.html'),
      await yardstick.ownPage('shortlist.html'),
    ] as const;
    for (const screen of screens) await screen.emulateFocusedPage(true);
    return [await differentFields(screens, times), await sameField(screens, times)];
  } finally {
    await yardstick.close();
  }
};

type Screens = readonly [Page, Page];

async function differentFields([one, other]: Screens, times: number): Promise<Result> {
  let lost = 0;
  for (let time = 0; time < times; time++) {
    for (const screen of [one, other]) await edit(screen);
    await one.bringToFront();
    await type(one, 'Note', ` note${time}`);
    await other.bringToFront();
    await typeTags(other, `tag${time},`);
    for (const screen of [one, other]) await leave(screen);
    const { notes, tags } = await saved(one);
    if (!notes.includes(`note${time}`) || !tags.includes(`tag${time}`)) lost++;
  }
  return {
    tried: 'a note on one screen and a tag on another, at the same time',
    times,
    seen: lost === 0 ? 'both saved each time' : `${lost} lost`,
    verdict: okIf(lost === 0),
  };
}

async function sameField([one, other]: Screens, times: number): Promise<Result> {
  let lost = 0;
  for (let time = 0; time < times; time++) {
    const fields: ElementHandle[] = [];
    for (const screen of [one, other]) {
      await edit(screen);
      fields.push(await screen.locator('::-p-aria([name="Note"][role="textbox"])').waitHandle());
    }
    // Types in both before either has saved, so that neither shows the other's text.
    await Promise.all(fields.map((field, at) => field.type(at === 0 ? ` one${time}` : ` other${time}`)));
    for (const screen of [one, other]) await leave(screen);
    const { notes } = await saved(one);
    if (!notes.includes(`one${time}`) || !notes.includes(`other${time}`)) lost++;
  }
  return {
    tried: 'two notes on one profile, at the same time',
    times,
    seen: lost === 0 ? 'both saved each time' : `${lost} times the later note overwrote the earlier`,
    verdict: okIf(lost === 0),
  };
}

async function edit(screen: Page): Promise<void> {
  await screen.bringToFront();
  await press(screen, 'Edit');
}

async function leave(screen: Page): Promise<void> {
  await screen.bringToFront();
  await press(screen, 'Done');
  await new Promise((resolve) => setTimeout(resolve, 300));
}

async function saved(screen: Page): Promise<{ notes: string; tags: string[] }> {
  const { notes = [], tags = [] } = await rowsIn(screen, 'yardstick');
  return {
    notes: (notes as { body: string; other: string[] }[])
      .flatMap(({ body, other }) => [body, ...other])
      .join('\n'),
    tags: (tags as { name: string }[]).map(({ name }) => name),
  };
}
