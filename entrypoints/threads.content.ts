import { defineContentScript } from 'wxt/utils/define-content-script';
import { matchesOf } from '../lib/platforms/hosts';
import { threads } from '../lib/platforms/threads/threads';
import { readTab } from '../lib/reading/read-tab';

export default defineContentScript({
  matches: matchesOf('threads'),
  runAt: 'document_idle',
  // The page need not hear that an extension is there.
  noScriptStartedPostMessage: true,
  main: (context) => readTab(threads, context),
});
