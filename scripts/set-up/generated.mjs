import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Written by WXT and not part of the repository. `tsconfig.json` extends it, so Vite and TypeScript fail without it. */
const TYPES = '.wxt/tsconfig.json';

/**
 * Makes WXT generate its types where they are missing, as on a fresh clone.
 * @returns {string | null} one sentence that says what is wrong, or null
 */
export function seeToTypes() {
  if (existsSync(TYPES)) return null;
  // `node` by name: npm puts the project's own Node first on the PATH, and this script may run on an older one.
  const run = spawnSync('node', ['node_modules/wxt/bin/wxt.mjs', 'prepare'], {
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  return run.status === 0 ? null : 'WXT could not generate its types; it says why above.';
}
