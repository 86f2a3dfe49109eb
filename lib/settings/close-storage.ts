import { browser } from 'wxt/browser';

/** The method that Firefox lacks, and that Chromium's types omit for one of the storage areas. */
interface ClosableArea {
  setAccessLevel?(level: { accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void>;
}

/**
 * Closes the extension's storage to content scripts where the browser can (Chromium). Firefox cannot close `storage.local`
 * and `storage.sync`, so nothing about a person and no setting is stored there. Yardstick never uses `storage.sync`; left
 * open, it would let a content script leave something there for the scripts of other platforms and for other computers.
 */
export function closeStorage(): void {
  const { local, session, sync } = browser.storage;
  const areas: ClosableArea[] = [local, session, sync];
  for (const area of areas) {
    // If the browser refuses, the area stays open, but nothing stored there is trusted.
    area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' }).catch(() => undefined);
  }
}
