import type { Page } from 'puppeteer-core';

/** All text of a screen, in one line. */
export async function textOf(screen: Page): Promise<string> {
  const text = await screen.evaluate(() => document.body.innerText);
  return text.replace(/\s+/g, ' ').trim();
}

/** Waits until the screen shows the text, also in a tab behind another one. The error quotes what it shows instead. */
export async function shows(screen: Page, text: string, withinMs = 20_000): Promise<void> {
  try {
    await screen.waitForFunction(appears, { timeout: withinMs }, text);
  } catch {
    throw new Error(`The screen never showed "${text}". It shows: ${await textOf(screen)}`);
  }
}

/**
 * Runs in the screen. Looks after each change instead of at each frame: a tab behind another one has no frames, and the
 * text of a long screen costs as much as drawing it.
 */
function appears(wanted: string): true | Promise<true> {
  const isThere = () => document.body.innerText.replace(/\s+/g, ' ').includes(wanted);
  if (isThere()) return true;
  return new Promise((found) => {
    const look = () => {
      if (!isThere()) return;
      observer.disconnect();
      clearInterval(timer);
      found(true);
    };
    const observer = new MutationObserver(look);
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    // A style alone may show a text too.
    const timer = setInterval(look, 250);
  });
}

/** A button may move while its screen still fills: then a person aims again, and so does a test. */
const AIMS = 3;

/**
 * Clicks the button whose name starts with these words, once it can be pressed. A press that began on it must reach it; if
 * the screen loses that press, this fails.
 */
export async function press(screen: Page, name: string, withinMs = 30_000): Promise<void> {
  const button = screen
    .locator(
      `::-p-xpath(//button[starts-with(normalize-space(.), "${name}") and not(@aria-disabled="true") and not(@disabled)])`,
    )
    .setTimeout(withinMs);
  for (let aim = 0; aim < AIMS; aim++) {
    const found = await button.waitHandle();
    // Where nothing sticks over it.
    if (aim > 0)
      await found.evaluate((one) => one instanceof Element && one.scrollIntoView({ block: 'center' }));
    await screen.evaluate(followNextPress, name);
    await button.click();
    // A screen that closes at the click has heard it.
    const end = await screen.evaluate(endOfPress).catch(() => 'heard');
    if (end === 'heard') return;
    if (end === 'lost') throw new Error(`The screen lost a press on "${name}".`);
  }
  throw new Error(`"${name}" moved away from the pointer ${AIMS} times.`);
}

/** Runs in the screen. Notes whether the next press begins on a button whose name starts with these words, and clicks one. */
function followNextPress(name: string): void {
  const meets = ({ target }: MouseEvent) => {
    const button = target instanceof Element ? target.closest('button') : null;
    return button?.textContent?.replace(/\s+/g, ' ').trim().startsWith(name) ?? false;
  };
  const followed = { began: false, clicked: false };
  Object.assign(window, { followed });
  const once = { capture: true, once: true };
  addEventListener('mousedown', (event) => Object.assign(followed, { began: meets(event) }), once);
  addEventListener('click', (event) => Object.assign(followed, { clicked: meets(event) }), once);
}

/** Runs in the screen. A screen that another has covered was left by the click, and would never stand still again. */
function endOfPress(): 'heard' | 'lost' | 'missed' {
  const { began, clicked } = Reflect.get(window, 'followed') as { began: boolean; clicked: boolean };
  if (clicked || document.visibilityState === 'hidden') return 'heard';
  return began ? 'lost' : 'missed';
}

/** Types into the field with this label, letter by letter. */
export async function type(screen: Page, label: string, text: string): Promise<void> {
  const field = await screen.locator(`::-p-aria([name="${label}"][role="textbox"])`).waitHandle();
  await field.type(text);
}
