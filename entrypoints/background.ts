import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { atAGlance } from '../lib/background/at-a-glance';
import { knownAccount } from '../lib/background/known-account';
import { linksInMenu } from '../lib/background/links-in-menu';
import { registerOptionalPlatforms } from '../lib/background/optional-platforms';
import { serveReaders } from '../lib/background/serve-readers';
import { watchReaders } from '../lib/background/watch-readers';
import { type Observation, observe } from '../lib/health/reader-health';
import { checkSample } from '../lib/model/schemas/untrusted-sample';
import { hearCommands } from '../lib/panel/commands';
import { offerMenu } from '../lib/panel/menu';
import { menuWordsIn } from '../lib/panel/menu-titles';
import { sampleStore } from '../lib/sample/sample-store';
import { closeStorage } from '../lib/settings/close-storage';
import { readEvaluationSettings } from '../lib/settings/evaluation-settings';
import { language } from '../lib/settings/language';
import { readerHealth } from '../lib/settings/reader-health';
import { moveWhenInstalled } from '../lib/settings/settings-database';

export default defineBackground({
  type: 'module',
  main() {
    closeStorage();
    moveWhenInstalled();
    const { session } = browser.storage;
    const record = (seen: Observation) => readerHealth.amend((health) => observe(health, seen));
    const glance = atAGlance({
      settings: async () => ({ ...(await readEvaluationSettings()), ownTables: [] }),
      words: async () => menuWordsIn(await language.read()),
      known: knownAccount,
    });
    serveReaders(sampleStore(session, checkSample), watchReaders(session, record), glance.show);
    registerOptionalPlatforms();
    offerMenu(linksInMenu(glance.again));
    hearCommands();
  },
});
