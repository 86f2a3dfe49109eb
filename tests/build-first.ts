import { builtExtension } from '../scripts/extension.ts';

/** Builds the extension once before all browser tests, if it is older than its sources. */
export default function buildFirst(): void {
  builtExtension('chrome');
  builtExtension('firefox');
}
