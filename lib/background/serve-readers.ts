import { browser } from 'wxt/browser';
import { checkBackgroundMessage } from '../messages/check';
import type { BackgroundMessage } from '../messages/contract';
import { sameHandle } from '../model/place';
import { postIn, type Sample } from '../model/sample';
import type { SampleKeeping } from '../sample/keep';
import { countMessages } from './rate';
import { shownAccounts } from './shown-accounts';

/** The browser's own word on who sends a message. */
type Sender = Parameters<Parameters<typeof browser.runtime.onMessage.addListener>[0]>[1];

/**
 * Answers the readers in tabs. A content script shares its process with the page, so nothing that it says is believed
 * before it was checked: a tab is heard so often, of the account or the post that its own address names, in messages of the
 * contract's shape and of an honest size.
 */
export function serveReaders(keeping: SampleKeeping): void {
  const rate = countMessages();
  const accounts = shownAccounts();

  const answerTo = (heard: unknown, sender: Sender): Promise<unknown> | null => {
    const tab = tabOf(sender);
    if (tab === null || !isRequest(heard) || !rate.mayBeHeard(tab.tabId)) return null;
    const message = checkBackgroundMessage(heard);
    const reach = message && accounts.reachOf(tab, accountOf(message));
    if (message === null || reach === null) return null;
    if (message.type === 'sample-of') return keeping.sampleOf(message.platform, message.handle);
    const sample = reach === 'account' ? message.sample : withPostAlone(message.sample, reach.postId);
    return sample && keeping.keep(sample);
  };

  browser.runtime.onMessage.addListener((heard: unknown, sender, reply) => {
    if (sender.id !== browser.runtime.id || sender.tab === undefined) return undefined;
    const answer = answerTo(heard, sender);
    if (answer === null) {
      // A request that is refused is answered, so that its sender does not wait.
      if (isRequest(heard)) reply(null);
      return undefined;
    }
    answer.then(reply, () => reply(null));
    // Keeps the channel open until the answer is there.
    return true;
  });
}

/** The tab that speaks, by its page's main frame alone; both addresses that the browser knows must be of one site. */
function tabOf({ tab, frameId, url }: Sender): { tabId: number; address: string } | null {
  const address = tab?.url ?? url;
  if (tab?.id === undefined || frameId !== 0 || address === undefined) return null;
  const isOneSite = url === undefined || URL.parse(url)?.origin === URL.parse(address)?.origin;
  return isOneSite ? { tabId: tab.id, address } : null;
}

/** Asked before anything else of a message, because it costs nothing. */
function isRequest(heard: unknown): boolean {
  if (typeof heard !== 'object' || heard === null || !('type' in heard)) return false;
  return heard.type === 'keep-sample' || heard.type === 'sample-of';
}

/**
 * Of a sample from a post's page that does not say whose it is, that post alone: nothing of it changes what was read on the
 * account's own page. Null where the post is not in it.
 */
function withPostAlone(sample: Sample, id: string): Sample | null {
  const post = postIn(sample, id);
  const isOwn = post && (post.author === null || sameHandle(post.author, sample.handle));
  return isOwn ? { ...sample, profile: null, posts: { [id]: post } } : null;
}

const accountOf = (message: BackgroundMessage) => (message.type === 'keep-sample' ? message.sample : message);
