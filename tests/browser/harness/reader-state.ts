import type { Page } from 'puppeteer-core';
import type { WholeState } from '../../../lib/messages/contract';
import { askReader } from '../../../scripts/browser/ask-reader';
import type { Yardstick } from './yardstick';

/** The current state of the tab's reader, requested through the popup's port. */
export async function stateOf(yardstick: Yardstick, tab: Page): Promise<WholeState> {
  const background = await yardstick.background();
  const state = await askReader(background, yardstick.tabIdOf(tab), { patienceMs: 0 });
  if (state === null) throw new Error(`No reader answers at ${tab.url()}.`);
  return state;
}
