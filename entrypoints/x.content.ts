import { defineContentScript } from 'wxt/utils/define-content-script';
import { matchesOf } from '../lib/platforms/hosts';
import { x } from '../lib/platforms/x/x';
import { readTab } from '../lib/reading/read-tab';

export default defineContentScript({
  matches: matchesOf('x'),
  runAt: 'document_idle',
  // The page need not hear that an extension is there.
  noScriptStartedPostMessage: true,
  main: (context) => readTab(x, context),
});
