import { execFileSync, spawn } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/** The repository's files in a folder of their own, with the packages installed and nothing generated or built. */
export interface FreshClone {
  path: string;
  /** Takes away what commands generate, so that the next one is the first again. */
  forget(...paths: string[]): void;
  /** Runs a command until it prints `until`, and ends it there; resolves with all it printed before. */
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

/** A link to each package: whatever is done to this folder, the packages themselves stay. */
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
    // A group of its own, so that it ends with everything it has started.
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
        // It had just ended by itself.
      }
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('close', () => fail(new Error(`"${command}" ended without ${until}:\n${printed}`)));
  });
}

/** Without what Vitest sets: WXT says nothing where it takes a run for a test. */
function ownEnvironment(): NodeJS.ProcessEnv {
  const set = /^(NODE_ENV|TEST|MODE|DEV|PROD|SSR|BASE_URL|VITEST.*)$/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !set.test(name)));
}
