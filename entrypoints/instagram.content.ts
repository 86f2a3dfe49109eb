import { defineContentScript } from 'wxt/utils/define-content-script';
import { matchesOf } from '../lib/platforms/hosts';
import { instagram } from '../lib/platforms/instagram/instagram';
import { readTab } from '../lib/reading/read-tab';

export default defineContentScript({
  matches: matchesOf('instagram'),
  runAt: 'document_idle',
  // The page need not hear that an extension is there.
  noScriptStartedPostMessage: true,
  main: (context) => readTab(instagram, context),
});
