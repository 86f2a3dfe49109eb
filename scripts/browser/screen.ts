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

/** Clicks the button whose name starts with these words. */
export async function press(screen: Page, name: string, withinMs = 30_000): Promise<void> {
  const button = screen.locator(`::-p-xpath(//button[starts-with(normalize-space(.), "${name}")])`);
  await button.setTimeout(withinMs).click();
}

/** Types into the field with this label, letter by letter. */
export async function type(screen: Page, label: string, text: string): Promise<void> {
  const field = await screen.locator(`::-p-aria([name="${label}"][role="textbox"])`).waitHandle();
  await field.type(text);
}
