import { defineContentScript } from 'wxt/utils/define-content-script';
import { matchesOf } from '../lib/platforms/hosts';
import { tiktok } from '../lib/platforms/tiktok/tiktok';
import { readTab } from '../lib/reading/read-tab';

export default defineContentScript({
  matches: matchesOf('tiktok'),
  runAt: 'document_idle',
  // The page need not hear that an extension is there.
  noScriptStartedPostMessage: true,
  main: (context) => readTab(tiktok, context),
});
