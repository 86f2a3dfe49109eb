import type { Look } from './look';

/**
 * Memoizes per look, or per object that one look made (a post's parts, parsed data). Never key by a DOM node: it outlives
 * the look, and its content changes.
 */
export function memoize<Key extends object, Answer>(ask: (key: Key) => Answer): (key: Key) => Answer {
  const answers = new WeakMap<Key, { answer: Answer }>();
  return (key) => {
    const known = answers.get(key) ?? { answer: ask(key) };
    answers.set(key, known);
    return known.answer;
  };
}

/** Memoizes per element within one look, since pages change between looks. Returns `none` for a missing element. */
export function memoizeAtLook<Answer>(none: Answer, ask: (element: Element, look: Look) => Answer) {
  const answersAt = memoize((_look: Look) => new Map<Element, { answer: Answer }>());
  return (element: Element | null, look: Look): Answer => {
    if (!element) return none;
    const answers = answersAt(look);
    const known = answers.get(element) ?? { answer: ask(element, look) };
    answers.set(element, known);
    return known.answer;
  };
}
