import { browser } from 'wxt/browser';

/** The version of Yardstick, so that a row can be traced to the code that made it. */
export function toolVersion(): string {
  return browser.runtime.getManifest().version;
}
