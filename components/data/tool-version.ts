import { browser } from 'wxt/browser';

/** So that a row can be traced to the code that made it. */
export function toolVersion(): string {
  return browser.runtime.getManifest().version;
}
