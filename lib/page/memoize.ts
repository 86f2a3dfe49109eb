import type { Look } from './look';

/**
 * Memoizes per look, or per object that one look made (a post's parts, parsed data). Never key by a DOM node: it outlives
 * the look, and its content changes.
 */
export function memoize<Key extends object, Answer>(ask: (key: Key) => Answer): (key: Key) => Answer {
  const answers = new WeakMap<Key, { answer: Answer }>();
  return (key) => {
    const known = answers.get(key);
    if (known) return known.answer;
    const answer = ask(key);
    answers.set(key, { answer });
    return answer;
  };
}

/** Memoizes per element within one look, since pages change between looks. Returns `none` for a missing element. */
export function memoizeAtLook<Answer>(none: Answer, ask: (element: Element, look: Look) => Answer) {
  const answersAt = memoize((_look: Look) => new Map<Element, { answer: Answer }>());
  return (element: Element | null, look: Look): Answer => {
    if (!element) return none;
    const answers = answersAt(look);
    const known = answers.get(element);
    if (known) return known.answer;
    const answer = ask(element, look);
    answers.set(element, { answer });
    return answer;
  };
}

/** About as many texts as a page with a full sample shows. The limit keeps a page from filling the memory. */
const MAX_TEXTS = 2_000;

/** Memoizes what texts alone decide, over all looks: most texts of a page are the same from look to look. */
export function memoizeByTexts<Answer>(ask: (text: string, beside: string) => Answer) {
  /** By the text, with the other one inside: one key of both would take longer to make than to look up. */
  const known = new Map<string, { beside: string; answer: Answer }>();
  return (text: string, beside: string): Answer => {
    const before = known.get(text);
    if (before?.beside === beside) return before.answer;
    const answer = ask(text, beside);
    if (known.size >= MAX_TEXTS) known.clear();
    known.set(text, { beside, answer });
    return answer;
  };
}
