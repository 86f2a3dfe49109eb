import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { instagramPages, profileAt } from '../../samples/instagram/pages';
import { press, shows, textOf } from '../../scripts/browser/screen';
import { site } from '../../scripts/browser/site';
import { startYardstick, type Yardstick } from './harness/yardstick';

let yardstick: Yardstick;
let panel: Page;
beforeAll(async () => {
  yardstick = await startYardstick();
  const tab = await yardstick.open(site(await instagramPages({ embedsData: true })), profileAt('maya.bakes'));
  panel = await yardstick.panelBeside(tab);
  await press(panel, 'Money');
});
afterAll(() => yardstick.close());

/** Over what stands there, letter by letter. */
async function fill(label: string, text: string) {
  const field = await panel.locator(`::-p-aria([name="${label}"][role="textbox"])`).waitHandle();
  await field.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  await field.click({ count: 3 });
  await panel.keyboard.press('Backspace');
  await panel.keyboard.type(text, { delay: 15 });
  return field;
}

/** What a person who uses a screen reader hears of the field that has the focus. */
const heard = () =>
  panel.evaluate(() => {
    const field = document.activeElement as HTMLInputElement;
    const said = (field.getAttribute('aria-describedby') ?? '').split(' ').filter(Boolean);
    const words = said.map((id) => document.getElementById(id)?.textContent ?? '');
    return { value: field.value, invalid: field.getAttribute('aria-invalid'), words: words.join(' ') };
  });

const colours = () =>
  panel.evaluate(() => {
    const said = document.activeElement?.getAttribute('aria-describedby')?.split(' ')[0] ?? '';
    const probe = document.createElement('i');
    probe.style.color = 'var(--problem)';
    document.body.append(probe);
    const wanted = getComputedStyle(probe).color;
    probe.remove();
    return [getComputedStyle(document.getElementById(said) ?? document.body).color, wanted];
  });

const currency = () => panel.$eval('select:has(option[value="EUR"])', ({ value }) => value);

describe('A fee', () => {
  beforeEach(() => fill('Fee for one post', ''));

  it.each([
    ['1.5k', '1,500', 'USD'],
    ['1200 EUR', '1,200', 'EUR'],
    ['€1.200,50', '1,200.50', 'EUR'],
    ['£ 2 500', '2,500', 'GBP'],
    ['１２００ usd', '1,200', 'USD'],
  ])('typed as %s is understood, and shows as what', async (text, amount, code) => {
    const field = await fill('Fee for one post', text);
    await shows(panel, 'per engagement');
    await panel.keyboard.press('Tab');
    await expect.poll(() => field.evaluate((element) => Reflect.get(element, 'value'))).toBe(amount);
    await expect.poll(() => currency()).toBe(code);
  });

  it.each([
    ['500 + product', 'Enter only the number, such as 500.'],
    ['500-800', 'Enter one number, not a range.'],
    ['ca. 500', 'Enter only the number, such as 500.'],
    ['later', 'Enter an amount, such as 1200, or 0 if nothing is paid.'],
    ['1.5.2', 'Enter an amount, such as 1200 or 1200.50.'],
  ])('typed as %s costs nothing, and the field says what to type', async (text, words) => {
    await fill('Fee for one post', text);
    await expect
      .poll(() => heard())
      .toEqual({ value: text, invalid: 'true', words: `${words} Nothing is saved.` });
    const [shown, wanted] = await colours();
    expect(shown).toBe(wanted);
    expect(await textOf(panel)).not.toContain('per engagement');
  });
});

describe('A brief', () => {
  it('is not saved with an invalid number, and the focus moves to the field', async () => {
    await press(panel, 'Fit');
    await press(panel, 'New brief');
    await fill('Name of the brief', 'Spring');
    await panel.locator('aria/Add a criterion[role="combobox"]').fill('followers');
    await fill('Minimum followers', '20k');
    await fill('Maximum followers', 'about 50000');
    await press(panel, 'Save brief');
    await expect
      .poll(() => heard())
      .toEqual({
        value: 'about 50000',
        invalid: 'true',
        words: 'Enter only the number, such as 500.',
      });
    await fill('Maximum followers', '50.000');
    await press(panel, 'Save brief');
    await shows(panel, '20,000 to 50,000 followers');
  });
});
