import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

export type Target = 'chrome' | 'firefox';

/** What the extension is built from. */
const SOURCES = [
  'entrypoints',
  'components',
  'lib',
  'public',
  'wxt.config.ts',
  'scripts/licences.ts',
  'package-lock.json',
];

/** The folder of the built extension. Builds it first if it is missing or older than a source. */
export function builtExtension(target: Target): string {
  const folder = resolve('.output', `${target}-mv3`);
  if (builtAtMs(folder) < Math.max(...SOURCES.map(changedAtMs))) build(target);
  return folder;
}

/** Prints to stderr, so that commands that use stdout can build. */
function build(target: Target): void {
  const run = spawnSync(process.execPath, ['node_modules/wxt/bin/wxt.mjs', 'build', '-b', target], {
    stdio: ['ignore', 2, 2],
    // If Vite has run in this process, it has set its own mode here.
    env: { ...process.env, NODE_ENV: 'production' },
  });
  if (run.status !== 0)
    throw new Error(`The extension could not be built for ${target}; WXT says why above.`);
}

function builtAtMs(folder: string): number {
  const manifest = join(folder, 'manifest.json');
  return existsSync(manifest) ? statSync(manifest).mtimeMs : 0;
}

/** When a file or anything in a folder last changed. Deleting a file changes its folder. */
function changedAtMs(path: string): number {
  if (!existsSync(path)) return 0;
  const own = statSync(path);
  if (!own.isDirectory()) return own.mtimeMs;
  const below = readdirSync(path).map((name) => changedAtMs(join(path, name)));
  return Math.max(own.mtimeMs, ...below);
}
