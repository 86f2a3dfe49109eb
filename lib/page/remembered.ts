import type { Look } from './look';

/**
 * Asks once for each look, or for what one look has made (a post's parts, parsed data), and keeps the answer as long
 * as that lives: many readers ask the same. Never for an element, which outlives a look and changes.
 */
export function remembered<Key extends object, Answer>(ask: (key: Key) => Answer): (key: Key) => Answer {
  const answers = new WeakMap<Key, { answer: Answer }>();
  return (key) => {
    const known = answers.get(key) ?? { answer: ask(key) };
    answers.set(key, known);
    return known.answer;
  };
}

/** The same of an element at one look, since pages change from look to look. Of no element the answer is `none`. */
export function rememberedAt<Answer>(none: Answer, ask: (element: Element, look: Look) => Answer) {
  const answersAt = remembered((_look: Look) => new Map<Element, { answer: Answer }>());
  return (element: Element | null, look: Look): Answer => {
    if (!element) return none;
    const answers = answersAt(look);
    const known = answers.get(element) ?? { answer: ask(element, look) };
    answers.set(element, known);
    return known.answer;
  };
}
