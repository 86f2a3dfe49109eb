import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Left on, Chromium opens connections to a page's host ahead of the page's own requests. */
const PREFERENCES = { net: { network_prediction_options: 2 } };

/** A browser profile that survives a restart of the browser, and goes when `remove` is called. */
export function profileFolder(): { path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'yardstick-profile-'));
  mkdirSync(join(path, 'Default'));
  writeFileSync(join(path, 'Default', 'Preferences'), JSON.stringify(PREFERENCES));
  // The browser's last child processes may still be writing there.
  return { path, remove: () => rmSync(path, { recursive: true, force: true, maxRetries: 10 }) };
}
