import type { Page } from 'puppeteer-core';

/** All that a screen shows as text, in one line. */
export async function textOf(screen: Page): Promise<string> {
  const text = await screen.evaluate(() => document.body.innerText);
  return text.replace(/\s+/g, ' ').trim();
}

/** Waits until the screen shows the text; says what it shows instead where it never does. */
export async function shows(screen: Page, text: string): Promise<void> {
  try {
    await screen.waitForFunction(
      (wanted) => document.body.innerText.replace(/\s+/g, ' ').includes(wanted),
      { timeout: 10_000 },
      text,
    );
  } catch {
    throw new Error(`The screen never showed "${text}". It shows: ${await textOf(screen)}`);
  }
}

/** Presses the button that starts with these words. */
export async function press(screen: Page, name: string, withinMs = 30_000): Promise<void> {
  const button = screen.locator(`::-p-xpath(//button[starts-with(normalize-space(.), "${name}")])`);
  await button.setTimeout(withinMs).click();
}

/** Types into the field with this label, as a person does. */
export async function type(screen: Page, label: string, text: string): Promise<void> {
  const field = await screen.locator(`::-p-aria([name="${label}"][role="textbox"])`).waitHandle();
  await field.type(text);
}
