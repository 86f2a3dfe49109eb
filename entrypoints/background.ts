import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { offerMenu } from '../lib/panel/menu';
import { sampleKeeping } from '../lib/sample/keep';
import { serveSamples } from '../lib/sample/serve-samples';
import { closeStorage } from '../lib/settings/close-storage';

export default defineBackground({
  type: 'module',
  main() {
    closeStorage();
    serveSamples(sampleKeeping(browser.storage.session));
    offerMenu();
  },
});
