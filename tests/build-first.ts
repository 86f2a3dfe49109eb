import { builtExtension } from '../scripts/extension.ts';

/** The tests of the built extension build it where it is older than its sources, once for all of them. */
export default function buildFirst(): void {
  builtExtension('chrome');
  builtExtension('firefox');
}
