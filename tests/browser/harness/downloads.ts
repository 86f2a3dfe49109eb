import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { until } from '../../set-up/eventually';

/**
 * Waits for a downloaded file whose name fits, and returns its name. A browser first makes the file empty, to
 * keep its name, and moves the content there when it has all of it.
 */
export function downloadedName(folder: string, fits: RegExp): Promise<string> {
  return until(() => readdirSync(folder).find((name) => fits.test(name) && hasContent(join(folder, name))));
}

/** As `downloadedName`, with the file's whole path. */
export async function downloaded(folder: string, fits: RegExp): Promise<string> {
  return join(folder, await downloadedName(folder, fits));
}

/** A new file of the same name would replace the earlier one, so whoever waits for a new one deletes first. */
export function deleteDownloads(folder: string): void {
  for (const name of readdirSync(folder)) rmSync(join(folder, name));
}

/** Whether the file is there and not empty. It may be moved between the two questions. */
function hasContent(path: string): boolean {
  return (statSync(path, { throwIfNoEntry: false })?.size ?? 0) > 0;
}
