import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { registerOptionalPlatforms } from '../lib/background/optional-platforms';
import { serveReaders } from '../lib/background/serve-readers';
import { watchReaders } from '../lib/background/watch-readers';
import { type Observation, observe } from '../lib/health/reader-health';
import { checkSample } from '../lib/model/schemas/untrusted-sample';
import { offerMenu } from '../lib/panel/menu';
import { sampleStore } from '../lib/sample/sample-store';
import { closeStorage } from '../lib/settings/close-storage';
import { readerHealth } from '../lib/settings/reader-health';
import { moveWhenInstalled } from '../lib/settings/settings-database';

export default defineBackground({
  type: 'module',
  main() {
    closeStorage();
    moveWhenInstalled();
    const { session } = browser.storage;
    const record = (seen: Observation) => readerHealth.amend((health) => observe(health, seen));
    serveReaders(sampleStore(session, checkSample), watchReaders(session, record));
    registerOptionalPlatforms();
    offerMenu();
  },
});
