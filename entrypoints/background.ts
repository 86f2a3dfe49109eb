import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { serveReaders } from '../lib/background/serve-readers';
import { checkSample } from '../lib/model/schemas/untrusted-sample';
import { offerMenu } from '../lib/panel/menu';
import { sampleKeeping } from '../lib/sample/keep';
import { closeStorage } from '../lib/settings/close-storage';
import { moveWhenInstalled } from '../lib/settings/settings-database';

export default defineBackground({
  type: 'module',
  main() {
    closeStorage();
    moveWhenInstalled();
    serveReaders(sampleKeeping(browser.storage.session, checkSample));
    offerMenu();
  },
});
