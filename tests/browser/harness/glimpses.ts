import type { Page } from 'puppeteer-core';

/** Records every text that a screen shows from now on, however briefly. */
export async function watchGlimpses(screen: Page): Promise<() => Promise<string[]>> {
  await screen.evaluate(() => {
    const glimpses = [document.body.innerText];
    Object.assign(window, { glimpses });
    new MutationObserver(() => glimpses.push(document.body.innerText)).observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
  });
  return () => screen.evaluate(() => Reflect.get(window, 'glimpses') as string[]);
}
