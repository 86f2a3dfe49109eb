// Opens a browser with Yardstick on an invented profile. Without a display, prints a report.
import { openChromium } from './browser/chromium.ts';
import { switchedOnExtension } from './extension.ts';
import { report } from './start/report.ts';
import { show } from './start/show.ts';

/** A Mac and Windows always have a display; on Linux, the environment names it. */
function hasDisplay(): boolean {
  if (process.env.CI) return false;
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

const headless = !hasDisplay();
const extension = switchedOnExtension('chrome');
const chromium = await openChromium({ extension, headless, args: ['--window-size=1280,900'] });
try {
  await (headless ? report(chromium) : show(chromium));
} finally {
  await chromium.close();
}
