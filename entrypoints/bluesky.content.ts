import { defineContentScript } from 'wxt/utils/define-content-script';
import { bluesky } from '../lib/platforms/bluesky/bluesky';
import { matchesOf } from '../lib/platforms/hosts';
import { readTab } from '../lib/reading/read-tab';

export default defineContentScript({
  matches: matchesOf('bluesky'),
  runAt: 'document_idle',
  // The page need not hear that an extension is there.
  noScriptStartedPostMessage: true,
  main: (context) => readTab(bluesky, context),
});
