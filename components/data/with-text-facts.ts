import { browser } from 'wxt/browser';
import type { PostReadings } from '../../lib/model/post';
import type { Numbers } from '../../lib/store/numbers';

/** Adds what the captions and visible comments of a page say to the numbers that are about to be saved. */
export async function withTextFacts<Some extends Numbers>(
  numbers: Some,
  posts: readonly PostReadings[] = numbers.posts,
): Promise<Some> {
  try {
    const { textFacts } = await import('../../lib/evaluation/text-facts');
    const facts = await textFacts(posts, (text) => browser.i18n.detectLanguage(text));
    return { ...numbers, facts };
  } catch {
    // Numbers are saved in any case.
    return numbers;
  }
}
