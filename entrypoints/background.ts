import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { offerMenu } from '../lib/panel/menu';
import { sampleKeeping } from '../lib/sample/keep';
import { serveSamples } from '../lib/sample/serve-samples';

export default defineBackground({
  type: 'module',
  main() {
    serveSamples(sampleKeeping(browser.storage.session));
    offerMenu();
  },
});
