import { browser } from 'wxt/browser';
import type { Place } from '../../lib/model/place';
import type { ProfileReadings } from '../../lib/model/profile';
import { matchesOf } from '../../lib/platforms/hosts';
import { placeAt } from '../../lib/platforms/place-at';
import { storedProfile } from '../../lib/sample/stored-profile';

/** A profile as far as its header shows it. */
export interface KnownProfile {
  place: Place;
  handle: string;
  profile: ProfileReadings;
}

/**
 * What the session knows of the profile in the active tab, without asking the tab. Null if the address names no profile, if
 * nothing is known of it, or if Yardstick may not read its platform.
 */
export async function sessionProfile(): Promise<KnownProfile | null> {
  try {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    const place = placeAt(URL.parse(tab?.url ?? ''));
    if (place?.kind !== 'profile' || place.handle === null) return null;
    const { handle, platform } = place;
    const [mayRead, profile] = await Promise.all([
      browser.permissions.contains({ origins: matchesOf(platform) }),
      storedProfile(browser.storage.session, platform, handle),
    ]);
    return mayRead && profile ? { place, handle, profile } : null;
  } catch {
    // The tab answers instead.
    return null;
  }
}
