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
    // A screen that closes or leaves at the click has met it.
    const met = screen.evaluate(clickMeets, name).catch(() => true);
    await button.setTimeout(withinMs).click();
    if (await met) return;
  }
}

/** Runs in the screen. Whether the next click, within two seconds, meets a button whose name starts with these words. */
function clickMeets(name: string): Promise<boolean> {
  return new Promise((resolve) => {
    const hear = ({ target }: MouseEvent) => {
      const button = target instanceof Element ? target.closest('button') : null;
      resolve(button?.textContent?.replace(/\s+/g, ' ').trim().startsWith(name) ?? false);
    };
    addEventListener('click', hear, { capture: true, once: true });
    setTimeout(() => {
      removeEventListener('click', hear, { capture: true });
      resolve(false);
    }, 2_000);
  });
}

/** Types into the field with this label, letter by letter. */
export async function type(screen: Page, label: string, text: string): Promise<void> {
  const field = await screen.locator(`::-p-aria([name="${label}"][role="textbox"])`).waitHandle();
  await field.type(text);
}
