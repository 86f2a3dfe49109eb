import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Left on, Chromium opens connections to a page's host ahead of the page's own requests. */
const PREFERENCES = { net: { network_prediction_options: 2 } };

/** A browser's profile, which survives a restart of the browser and goes when `remove` is called. */
export interface ProfileFolder {
  path: string;
  /** Where the browser puts the files that it downloads. */
  downloads: string;
  remove(): void;
}

export function profileFolder(): ProfileFolder {
  const path = mkdtempSync(join(tmpdir(), 'yardstick-profile-'));
  mkdirSync(join(path, 'Default'));
  writeFileSync(join(path, 'Default', 'Preferences'), JSON.stringify(PREFERENCES));
  const downloads = join(path, 'Downloads');
  mkdirSync(downloads);
  // The browser's last child processes may still be writing there.
  return { path, downloads, remove: () => rmSync(path, { recursive: true, force: true, maxRetries: 10 }) };
}
