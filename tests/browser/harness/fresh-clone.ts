import { execFileSync, spawn } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/** A copy of the repository with the packages installed and nothing generated or built. */
export interface FreshClone {
  path: string;
  /** Deletes what commands generate, so that the next command starts from a fresh clone. */
  forget(...paths: string[]): void;
  /** Runs a command until it prints `until`, then stops it. Resolves with its output. */
  run(command: string, until: RegExp): Promise<string>;
  remove(): void;
}

export function freshClone(): FreshClone {
  const path = mkdtempSync(join(tmpdir(), 'fresh-clone-'));
  const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    encoding: 'utf8',
  });
  for (const file of files.split('\0').filter(Boolean)) {
    mkdirSync(dirname(join(path, file)), { recursive: true });
    copyFileSync(file, join(path, file));
  }
  linkPackages(join(path, 'node_modules'));
  return {
    path,
    forget: (...paths) => {
      for (const one of paths) rmSync(join(path, one), { recursive: true, force: true });
    },
    run: (command, until) => runUntil(path, command, until),
    remove: () => rmSync(path, { recursive: true, force: true }),
  };
}

/** Links to each package, so that changes to this folder do not change the packages. */
function linkPackages(folder: string): void {
  mkdirSync(folder);
  for (const name of readdirSync('node_modules')) {
    if (name.startsWith('.') && !['.bin', '.package-lock.json'].includes(name)) continue;
    symlinkSync(resolve('node_modules', name), join(folder, name));
  }
}

function runUntil(cwd: string, command: string, until: RegExp): Promise<string> {
  const child = spawn(command, {
    cwd,
    shell: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    // Its own process group, so that all its processes can be stopped.
    detached: true,
    env: { ...ownEnvironment(), CI: 'true', NO_COLOR: '1' },
  });
  let printed = '';
  return new Promise((finish, fail) => {
    const hear = (text: Buffer) => {
      printed += text.toString();
      if (!until.test(printed)) return;
      finish(printed);
      try {
        if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
      } catch {
        // The process has already ended.
      }
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('close', () => fail(new Error(`"${command}" ended without ${until}:\n${printed}`)));
  });
}

/** Without Vitest's variables, because WXT prints nothing during tests. */
function ownEnvironment(): NodeJS.ProcessEnv {
  const set = /^(NODE_ENV|TEST|MODE|DEV|PROD|SSR|BASE_URL|VITEST.*)$/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !set.test(name)));
}
