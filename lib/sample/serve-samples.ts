import { browser } from 'wxt/browser';
import type { Announcement, BackgroundMessage } from '../messages/contract';
import type { SampleKeeping } from './keep';

/** Answers the readers in tabs. Only this extension's own messages are heard. */
export function serveSamples(keeping: SampleKeeping): void {
  browser.runtime.onMessage.addListener((message: BackgroundMessage | Announcement, sender, reply) => {
    if (sender.id !== browser.runtime.id) return undefined;
    const answer = answerTo(keeping, message);
    if (!answer) return undefined;
    answer.then(reply, () => reply(null));
    // Keeps the channel open until the answer is there.
    return true;
  });
}

function answerTo(
  keeping: SampleKeeping,
  message: BackgroundMessage | Announcement,
): Promise<unknown> | null {
  switch (message.type) {
    case 'keep-sample':
      return keeping.keep(message.sample);
    case 'sample-of':
      return keeping.sampleOf(message.platform, message.handle);
    default:
      return null;
  }
}
