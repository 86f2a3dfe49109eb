import type { Page } from 'puppeteer-core';

/** Runs a function in Yardstick's content script in a tab, as a page that has taken it over could. */
export async function inContentScript<Answer, Args extends unknown[]>(
  tab: Page,
  extensionId: string,
  run: (...args: Args) => Promise<Answer>,
  ...args: Args
): Promise<Answer> {
  const session = await tab.createCDPSession();
  const worlds: { id: number; origin: string }[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context));
  await session.send('Runtime.enable');
  const world = worlds.find(({ origin }) => origin === `chrome-extension://${extensionId}`);
  if (!world) throw new Error('Yardstick has no content script in this tab.');
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression: `(${run})(${args.map((arg) => JSON.stringify(arg)).join(', ')})`,
    contextId: world.id,
    awaitPromise: true,
    returnByValue: true,
  });
  await session.detach();
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as Answer;
}
