import type { Page } from 'puppeteer-core';

/** All text of a screen, in one line. */
export async function textOf(screen: Page): Promise<string> {
  const text = await screen.evaluate(() => document.body.innerText);
  return text.replace(/\s+/g, ' ').trim();
}

/** Waits until the screen shows the text. The error quotes what it shows instead. */
export async function shows(screen: Page, text: string): Promise<void> {
  try {
    await screen.waitForFunction(
      (wanted) => document.body.innerText.replace(/\s+/g, ' ').includes(wanted),
      { timeout: 20_000 },
      text,
    );
  } catch {
    throw new Error(`The screen never showed "${text}". It shows: ${await textOf(screen)}`);
  }
}

/**
 * Clicks the button whose name starts with these words. A button may move while the screen still fills: a click that met
 * none of that name is repeated, as a person would.
 */
export async function press(screen: Page, name: string, withinMs = 30_000): Promise<void> {
  const button = screen.locator(`::-p-xpath(//button[starts-with(normalize-space(.), "${name}")])`);
  for (let attempt = 0; attempt < 3; attempt++) {
    await button.setTimeout(withinMs).wait();
    await screen.evaluate(noteNextClick, name);
    await button.setTimeout(withinMs).click();
    // A screen that closes at the click has met it.
    if (await screen.evaluate(metOrLeft).catch(() => true)) return;
  }
}

/** Runs in the screen. Notes whether the next click meets a button whose name starts with these words. */
function noteNextClick(name: string): void {
  Reflect.deleteProperty(window, 'clickMet');
  const hear = ({ target }: MouseEvent) => {
    const button = target instanceof Element ? target.closest('button') : null;
    const met = button?.textContent?.replace(/\s+/g, ' ').trim().startsWith(name) ?? false;
    Reflect.set(window, 'clickMet', met);
  };
  addEventListener('click', hear, { capture: true, once: true });
}

/** Runs in the screen. A screen that another has covered was left by the click, and would never stand still again. */
function metOrLeft(): boolean {
  return document.visibilityState === 'hidden' || Reflect.get(window, 'clickMet') === true;
}

/** Types into the field with this label, letter by letter. */
export async function type(screen: Page, label: string, text: string): Promise<void> {
  const field = await screen.locator(`::-p-aria([name="${label}"][role="textbox"])`).waitHandle();
  await field.type(text);
}
