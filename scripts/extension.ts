import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  globSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
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
  'scripts/known-words',
  'scripts/popup-start.ts',
  'scripts/silent-start.ts',
  'scripts/messages',
  'package-lock.json',
];

/** The folder of the built extension. Builds it first if it is missing or older than a source. */
export function builtExtension(target: Target): string {
  const folder = resolve('.output', `${target}-mv3`);
  if (builtAtMs(folder) < Math.max(...SOURCES.map(changedAtMs))) build(target);
  return folder;
}

/**
 * A copy of the built extension as it is after the user has switched on every optional platform: its manifest requires
 * their hosts. No script can answer the browser's question in place of the user. Everything else is the same, so the
 * copy registers the scripts of these platforms itself.
 */
export function switchedOnExtension(target: Target): string {
  const built = builtExtension(target);
  const folder = `${built}-switched-on`;
  if (builtAtMs(folder) >= builtAtMs(built)) return folder;
  rmSync(folder, { recursive: true, force: true });
  cpSync(built, folder, { recursive: true });
  const { optional_host_permissions: optional = [], ...manifest } = manifestIn(folder);
  manifest.host_permissions.push(...optional);
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  return folder;
}

/** The content scripts that the extension in this folder registers as soon as it runs. */
export function scriptsAtStart(folder: string): string[] {
  const { content_scripts, optional_host_permissions } = manifestIn(folder);
  if (optional_host_permissions) return [];
  const inManifest = content_scripts.flatMap(({ js }) => js);
  const files = globSync('content-scripts/*.js', { cwd: folder }).map((file) => file.replaceAll('\\', '/'));
  return files.filter((file) => !inManifest.includes(file));
}

interface Manifest {
  host_permissions: string[];
  optional_host_permissions?: string[];
  content_scripts: { js: string[] }[];
}

const manifestIn = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));

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
