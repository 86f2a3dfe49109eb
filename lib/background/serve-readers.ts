import { browser } from 'wxt/browser';
import { checkBackgroundMessage } from '../messages/check';
import type { BackgroundMessage } from '../messages/contract';
import { sameHandle } from '../model/place';
import { postIn, type Sample } from '../model/sample';
import type { SampleStore } from '../sample/sample-store';
import { rateLimiter } from './rate-limiter';
import { shownAccounts } from './shown-accounts';
import type { ReaderWatch } from './watch-readers';

/** The sender of a message, as the browser reports it. */
type Sender = Parameters<Parameters<typeof browser.runtime.onMessage.addListener>[0]>[1];

/**
 * Answers the readers in tabs. A content script shares its process with the page, so each message is checked before it
 * is trusted: its rate, its shape and size, and whether the tab's own address belongs to that account or post.
 */
export function serveReaders(
  keeping: SampleStore,
  watch: ReaderWatch,
  onKept: (tabId: number, sample: Sample) => void,
): void {
  const limiter = rateLimiter();
  const accounts = shownAccounts();

  const answerTo = (input: unknown, sender: Sender): Promise<unknown> | null => {
    const tab = tabOf(sender);
    if (tab === null || !isRequest(input) || !limiter.allows(tab.tabId)) return null;
    const message = checkBackgroundMessage(input);
    const reach = message && accounts.reachOf(tab, accountOf(message));
    if (message === null || reach === null) return null;
    if (message.type === 'sample-of') return keeping.sampleOf(message.platform, message.handle);
    const sample = reach === 'account' ? message.sample : withPostAlone(message.sample, reach.postId);
    if (sample === null) return null;
    const { place, wall = null } = message;
    if (place?.platform === sample.platform) watch.look(tab.tabId, { sample, place, wall });
    return keeping.add(sample).then(async () => {
      const kept = await keeping.sampleOf(sample.platform, sample.handle);
      if (kept && place?.kind !== 'other') onKept(tab.tabId, kept);
    });
  };

  browser.runtime.onMessage.addListener((input: unknown, sender, reply) => {
    if (sender.id !== browser.runtime.id || sender.tab === undefined) return undefined;
    const answer = answerTo(input, sender);
    if (answer === null) {
      // A refused request still gets an answer, so that its sender does not wait.
      if (isRequest(input)) reply(null);
      return undefined;
    }
    answer.then(reply, () => reply(null));
    // Keeps the channel open until the answer is ready.
    return true;
  });
}

/**
 * The tab that sent the message; null unless it came from the main frame and both addresses that the browser reports
 * are of one site.
 */
function tabOf({ tab, frameId, url }: Sender): { tabId: number; address: string } | null {
  const address = tab?.url ?? url;
  if (tab?.id === undefined || frameId !== 0 || address === undefined) return null;
  const isOneSite = url === undefined || URL.parse(url)?.origin === URL.parse(address)?.origin;
  return isOneSite ? { tabId: tab.id, address } : null;
}

/** Checked first, because it is cheap. */
function isRequest(input: unknown): boolean {
  if (typeof input !== 'object' || input === null || !('type' in input)) return false;
  return input.type === 'keep-sample' || input.type === 'sample-of';
}

/**
 * Reduces a sample to the one post when the post's page does not name its account, so that it cannot change what was
 * read on the account's own page. Null if the sample lacks the post.
 */
function withPostAlone(sample: Sample, named: string | null): Sample | null {
  const ids = Object.keys(sample.posts);
  const id = named ?? (ids.length === 1 ? ids[0] : undefined);
  const post = id === undefined ? undefined : postIn(sample, id);
  const isOwn = post && (post.author === null || sameHandle(post.author, sample.handle));
  return isOwn ? { ...sample, profile: null, posts: { [post.id]: post } } : null;
}

const accountOf = (message: BackgroundMessage) => (message.type === 'keep-sample' ? message.sample : message);
