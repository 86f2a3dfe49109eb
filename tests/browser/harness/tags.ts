import type { ElementHandle, Page } from 'puppeteer-core';
import { atRest } from './layout';

/** A tag field, where a user would click into it. */
export async function tagField(screen: Page, label = 'Tags'): Promise<ElementHandle<HTMLInputElement>> {
  const field = await screen.locator(`::-p-aria([name="${label}"][role="combobox"])`).waitHandle();
  return field as ElementHandle<HTMLInputElement>;
}

/** Clicks into the field and types letter by letter, as fast as a good typist. */
export async function typeTags(screen: Page, text: string, label = 'Tags'): Promise<void> {
  await (await tagField(screen, label)).click();
  await screen.keyboard.type(text, { delay: 30 });
}

/** The text in the field that is not a tag yet. */
export async function unfinished(screen: Page, label = 'Tags'): Promise<string> {
  return (await tagField(screen, label)).evaluate((field) => field.value);
}

/** The text of the note field. */
export async function noteOf(screen: Page): Promise<unknown> {
  const note = await screen.locator('::-p-aria([name="Note"][role="textbox"])').waitHandle();
  return note.evaluate((field) => Reflect.get(field, 'value'));
}

/** The tags of the field, in order. */
export async function tagsOf(screen: Page): Promise<string[]> {
  await tagField(screen);
  return screen.$$eval('[aria-label^="Remove "]', (buttons) =>
    buttons
      // A chip of a filter has such a button too.
      .filter(
        (one) => one.textContent === '×' && !one.getAttribute('aria-label')?.startsWith('Remove the filter'),
      )
      .map((button) => button.getAttribute('aria-label')?.slice('Remove '.length) ?? ''),
  );
}

/** The suggestions under the field. */
export const offers = (screen: Page): Promise<string[]> =>
  screen.$$eval('[role="option"]', (options) => options.map(({ textContent }) => textContent));

/** The middle of a button that has come to rest, and the element that a click there would hit. */
export async function middleOf(screen: Page, name: string): Promise<{ x: number; y: number; meets: string }> {
  const button = await screen
    .locator(`::-p-xpath(//button[starts-with(normalize-space(.), "${name}")])`)
    .waitHandle();
  await atRest(button);
  return button.evaluate((element) => {
    if (!(element instanceof Element)) throw new Error('No element.');
    const { left, top, width, height } = element.getBoundingClientRect();
    const [x, y] = [left + width / 2, top + height / 2];
    const met = document.elementFromPoint(x, y);
    return { x, y, meets: met && element.contains(met) ? 'the button' : (met?.outerHTML ?? 'nothing') };
  });
}
