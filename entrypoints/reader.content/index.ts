import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { HOST_MATCHES } from '../../lib/platforms/hosts';
import { platformAt } from '../../lib/platforms/registry';
import { backgroundLink } from '../../lib/reading/background-link';
import { serveScreens } from '../../lib/reading/serve-screens';
import { startReader } from '../../lib/reading/tab-reader';

export default defineContentScript({
  matches: HOST_MATCHES,
  runAt: 'document_idle',
  main(context) {
    const platform = platformAt(location.hostname);
    if (!platform) return;
    const reader = startReader({
      document,
      address: () => new URL(location.href),
      nowMs: () => Date.now(),
      version: browser.runtime.getManifest().version,
      platform,
      keep: backgroundLink.keep,
      sampleOf: backgroundLink.sampleOf,
      isAlive: () => context.isValid,
      signal: context.signal,
    });
    serveScreens(reader, context.signal);
    // Ports die in the back/forward cache, so the screens are called again on the way out of it.
    context.addEventListener(window, 'pageshow', (event) => event.persisted && backgroundLink.announce());
    backgroundLink.announce();
  },
});
