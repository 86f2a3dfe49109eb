import { defineContentScript } from 'wxt/utils/define-content-script';
import type { Platform } from '../platforms/contract';
import { matchPatterns } from '../platforms/match-patterns';
import { readTab } from './in-tab';

/** The content script of a platform. All are the same except for the readers. */
export function contentScriptOf(platform: Platform) {
  return defineContentScript({
    matches: matchPatterns(platform.hosts),
    // The background registers the script of an optional platform while the user lets Yardstick read it.
    registration: platform.isOptional ? 'runtime' : 'manifest',
    runAt: 'document_idle',
    // The page need not know that an extension is present.
    noScriptStartedPostMessage: true,
    main: (context) => readTab(platform, context),
  });
}
