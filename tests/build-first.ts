import { switchedOnExtension } from '../scripts/extension.ts';

/** Builds the extension once before all browser tests, if it is older than its sources. */
export default function buildFirst(): void {
  // With its copies, which two tests at once must not make.
  switchedOnExtension('chrome');
  switchedOnExtension('firefox');
}
