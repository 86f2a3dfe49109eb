// Makes the README's picture: the popup over an invented profile whose posts were measured.
import { openChromium } from './browser/chromium.ts';
import { panelBeside, popupOver } from './browser/screens.ts';
import { serve } from './browser/serve.ts';
import { switchedOnExtension } from './extension.ts';
import { measured } from './start/measured.ts';
import { FIRST_SAMPLE, sampleSite } from './start/samples.ts';

const chromium = await openChromium({
  extension: switchedOnExtension('chrome'),
  args: ['--window-size=1280,900', '--force-device-scale-factor=2'],
});
try {
  const tab = await chromium.browser.newPage();
  await serve(tab, (await sampleSite()).answer);
  await tab.goto(FIRST_SAMPLE);
  const panel = await panelBeside(chromium, tab);
  await measured(chromium, panel);
  await panel.close();
  const popup = await popupOver(chromium, tab);
  // A headless popup is lower than a real one, so its sticky footer would cover the content.
  await popup.addStyleTag({ content: '[class*="_foot_"] { position: static !important }' });
  // Waits until the profile can be saved and the fade-in has ended.
  await popup.waitForSelector('form button:not([aria-disabled="true"])');
  await popup.waitForFunction(() => document.getAnimations().length === 0);
  const whole = await popup.waitForSelector('main');
  await whole?.screenshot({ path: 'docs/popup.png' });
} finally {
  await chromium.close();
}
