import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { press, shows, textOf } from '../../scripts/browser/screen';
import { profileFolder } from './harness/profile-folder';
import { xAt, xPages } from './harness/x-pages';
import { startYardstick, type Yardstick } from './harness/yardstick';

const LIKES = [351, 362, 340, 355, 349, 371, 366, 352, 345, 358, 361, 347];
const at = (handle: string, followers: number, likes: readonly number[] = LIKES) =>
  xPages([{ handle, followers, likes, views: 3_500 }]);

let yardstick: Yardstick;
beforeAll(async () => {
  yardstick = await startYardstick(profileFolder());
});
afterAll(() => yardstick.close());

async function save(handle: string, followers: number): Promise<void> {
  const tab = await yardstick.open(at(handle, followers), xAt(handle));
  const popup = await yardstick.popupOver(tab);
  await popup.waitForSelector('form button:not([aria-disabled="true"])');
  await press(popup, 'Save to shortlist');
  await shows(popup, 'to your shortlist.');
  await popup.close();
  await tab.close();
}

describe('A number that may be misread', () => {
  // A handle of its own for each attempt: what was saved or confirmed stays.
  let attempt = 0;

  it('is shown and doubted, without a verdict, until the user says that it is right', async () => {
    const handle = `jumps_${attempt++}`;
    await save(handle, 7_000);
    const tab = await yardstick.open(at(handle, 90_000), xAt(handle));
    const popup = await yardstick.popupOver(tab);
    await shows(popup, 'Followers may be misread, so there is no verdict yet');
    await shows(popup, 'Followers: 90,000 now, and 7,000 when you saved this profile on');
    expect(await textOf(popup)).not.toMatch(/above average|below average/i);
    await press(popup, 'This is right');
    await shows(popup, 'verage for 50K to 100K followers');
    expect(await textOf(popup)).not.toContain('misread');
    await popup.close();

    const panel = await yardstick.panelBeside(tab);
    await shows(panel, 'verage for 50K to 100K followers');
    expect(await textOf(panel)).not.toContain('7,000 when you saved');
    await panel.close();
    await tab.close();
  });

  it('is doubted if all posts have it, and keeps its verdict', async () => {
    const tab = await yardstick.open(
      at(
        'evenly',
        70_000,
        LIKES.map(() => 350),
      ),
      xAt('evenly'),
    );
    const popup = await yardstick.popupOver(tab);
    await shows(popup, 'All 12 posts have the same number of likes: 350.');
    await shows(popup, 'verage for 50K to 100K followers');
    await popup.close();
    await tab.close();
  });

  it('is doubted if it is 0 on all posts of a large account', async () => {
    const tab = await yardstick.open(
      at(
        'hides',
        70_000,
        LIKES.map(() => 0),
      ),
      xAt('hides'),
    );
    const popup = await yardstick.popupOver(tab);
    await shows(popup, 'All 12 posts have no likes. Some pages show 0 where the number is hidden.');
    await shows(popup, 'Likes may be misread, so there is no verdict yet');
    await popup.close();
    await tab.close();
  });
});
