import { defineContentScript } from 'wxt/utils/define-content-script';
import type { Platform } from '../platforms/contract';
import { matchPatterns } from '../platforms/match-patterns';
import { readTab } from './in-tab';

/** A platform's content script, the same for all but for the readers it carries. */
export function contentScriptOf(platform: Platform) {
  return defineContentScript({
    matches: matchPatterns(platform.hosts),
    runAt: 'document_idle',
    // The page need not hear that an extension is there.
    noScriptStartedPostMessage: true,
    main: (context) => readTab(platform, context),
  });
}
