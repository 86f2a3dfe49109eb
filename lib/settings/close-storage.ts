import { browser } from 'wxt/browser';

/** The part of a storage area that Firefox lacks, and that Chromium's types leave out for one of the areas. */
interface ClosableArea {
  setAccessLevel?(level: { accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void>;
}

/**
 * Closes the extension's storage to content scripts where the browser can (Chromium, both areas). Firefox cannot close
 * `storage.local`, so nothing about a person and no setting stands there.
 */
export function closeStorage(): void {
  const areas: ClosableArea[] = [browser.storage.local, browser.storage.session];
  for (const area of areas) {
    // A browser that refuses leaves the area as it was; nothing that is kept there is trusted.
    area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' }).catch(() => undefined);
  }
}
