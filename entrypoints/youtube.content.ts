import { defineContentScript } from 'wxt/utils/define-content-script';
import { matchesOf } from '../lib/platforms/hosts';
import { youtube } from '../lib/platforms/youtube/youtube';
import { readTab } from '../lib/reading/read-tab';

export default defineContentScript({
  matches: matchesOf('youtube'),
  runAt: 'document_idle',
  // The page need not hear that an extension is there.
  noScriptStartedPostMessage: true,
  main: (context) => readTab(youtube, context),
});
