import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtExtension, type Target } from '../../scripts/extension';

export const TARGETS: readonly Target[] = ['chrome', 'firefox'];

/** A file of the built extension, as the browser gets it. */
export function builtFile(target: Target, path: string): string {
  return readFileSync(join(builtExtension(target), path), 'utf8');
}

/** The scripts of the built extension, from its root. */
export function builtScripts(target: Target): string[] {
  return globSync('**/*.js', { cwd: builtExtension(target) });
}
