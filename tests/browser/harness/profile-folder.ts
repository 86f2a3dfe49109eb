import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Off, because Chromium would otherwise connect to a page's host before the page requests anything. */
const PREFERENCES = { net: { network_prediction_options: 2 } };

/** A browser's profile folder. It survives a restart and is deleted by `remove`. */
export interface ProfileFolder {
  path: string;
  /** The folder for downloads. */
  downloads: string;
  remove(): void;
}

export function profileFolder(): ProfileFolder {
  const path = mkdtempSync(join(tmpdir(), 'yardstick-profile-'));
  mkdirSync(join(path, 'Default'));
  writeFileSync(join(path, 'Default', 'Preferences'), JSON.stringify(PREFERENCES));
  const downloads = join(path, 'Downloads');
  mkdirSync(downloads);
  // The last processes of the browser may still write there.
  return { path, downloads, remove: () => rmSync(path, { recursive: true, force: true, maxRetries: 10 }) };
}
