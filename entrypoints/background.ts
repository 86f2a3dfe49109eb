import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { registerOptionalPlatforms } from '../lib/background/optional-platforms';
import { serveReaders } from '../lib/background/serve-readers';
import { checkSample } from '../lib/model/schemas/untrusted-sample';
import { offerMenu } from '../lib/panel/menu';
import { sampleStore } from '../lib/sample/sample-store';
import { closeStorage } from '../lib/settings/close-storage';
import { moveWhenInstalled } from '../lib/settings/settings-database';

export default defineBackground({
  type: 'module',
  main() {
    closeStorage();
    moveWhenInstalled();
    serveReaders(sampleStore(browser.storage.session, checkSample));
    registerOptionalPlatforms();
    offerMenu();
  },
});
