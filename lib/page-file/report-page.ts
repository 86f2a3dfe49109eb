import known from 'virtual:known-words';
import { browser } from 'wxt/browser';
import { shareCounts } from '../counts/share';
import type { PageFileAnswer } from '../messages/contract';
import { ownDocument, pageLanguage } from '../page/document';
import { MOVE_ID } from '../platforms/moved-ids';
import { PLATFORMS } from '../platforms/registry';
import { nextTask } from './pace';
import { makePageFile } from './page-file';

/** The page file of this tab, or why there is none. Only what was replaced leaves the tab; nothing in the page changes. */
export async function reportPage(): Promise<PageFileAnswer> {
  // The tab may have no reader yet.
  shareCounts();
  const url = new URL(location.href);
  const serves = (host: string) => url.hostname === host || url.hostname.endsWith(`.${host}`);
  const platform = PLATFORMS.find(({ hosts }) => hosts.some(serves));
  const words = platform && known[platform.id];
  if (!platform || !words) return { problem: 'not-supported' };
  const own = ownDocument(document);
  const look = {
    document: own,
    url,
    place: platform.locate(url),
    language: pageLanguage(own),
    nowMs: Date.now(),
  };
  const file = await makePageFile({
    platform,
    look,
    known: words,
    moveId: MOVE_ID[platform.id],
    version: browser.runtime.getManifest().version,
    secret: crypto.getRandomValues(new Uint32Array(4)).join(),
    rest: nextTask,
  });
  if (file === null) return { problem: 'too-large' };
  const { text, replacer, differences } = file;
  return { platform: platform.id, text, replaced: replacer.tally, differences: differences.length };
}
