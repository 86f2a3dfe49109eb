import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/** Written after a complete installation, so that an interrupted one is repeated. */
const STAMP = 'node_modules/.yardstick-lock';

/** npm's own list of installed packages. After a manual `npm ci`, nothing is installed again. */
const INSTALLED = 'node_modules/.package-lock.json';

/** Includes development and optional packages, even if the environment excludes them. */
const EVERYTHING = ['--include=dev', '--include=optional'];

/** The oldest Node that runs TypeScript files directly, as the scripts need. */
const OLDEST_NODE = [22, 18];

/**
 * Installs the packages when the lock file differs from the one last installed.
 * @returns {string | null} an error message, or null
 */
export function ensurePackages() {
  const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
  const stamped = existsSync(STAMP) && readFileSync(STAMP, 'utf8') === lock;
  if (!stamped && isInstalled()) writeFileSync(STAMP, lock);
  else if (!stamped) {
    console.error('Installing the packages (npm ci) ...');
    const run = spawnSync('npm', ['ci', ...EVERYTHING, '--no-audit', '--no-fund', '--loglevel=error'], {
      stdio: ['ignore', 2, 2],
      shell: process.platform === 'win32',
    });
    if (run.status !== 0) return 'The packages could not be installed; npm says why above.';
    writeFileSync(STAMP, lock);
  }
  return nodeComplaint();
}

/** @typedef {{ version?: string, optional?: boolean }} LockedPackage */

/** True if every locked package is installed in its locked version. Optional ones depend on the system. */
function isInstalled() {
  if (!existsSync(INSTALLED)) return false;
  const [wanted, installed] = ['package-lock.json', INSTALLED].map(packagesIn);
  return Object.entries(wanted ?? {}).every(
    ([path, { version, optional }]) => path === '' || optional || installed?.[path]?.version === version,
  );
}

/**
 * @param {string} file
 * @returns {Record<string, LockedPackage>}
 */
const packagesIn = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;

/** The packages contain their own Node for some systems. A Mac uses the installed one. */
function nodeComplaint() {
  const bundled = ['node', 'node.exe', 'node.cmd'].some((name) => existsSync(`node_modules/.bin/${name}`));
  if (bundled || isRecent(process.versions.node)) return null;
  return `Yardstick needs Node ${OLDEST_NODE.join('.')} or newer here, and this is ${process.versions.node}: install the current one from https://nodejs.org and start again.`;
}

/** @param {string} version such as `20.20.2` */
function isRecent(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST_NODE;
  return major > oldestMajor || (major === oldestMajor && minor >= oldestMinor);
}
