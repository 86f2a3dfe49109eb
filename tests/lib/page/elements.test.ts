import { describe, expect, it } from 'vitest';
import { attribute, elementsIn, parentOf, precedes } from '../../../lib/page/elements';

const { body } = new DOMParser().parseFromString(
  '<ul id="list"><li id="a"><b id="in-a"></b></li><li id="b"></li></ul>',
  'text/html',
);
const at = (id: string) => elementsIn(body, `#${id}`)[0] ?? body;

describe('elements', () => {
  it('are found in document order, including the root', () => {
    expect(elementsIn(at('a'), 'li, b').map(({ id }) => id)).toEqual(['a', 'in-a']);
  });

  it('precede another only if they end before it begins', () => {
    expect(precedes(at('a'), at('b'))).toBe(true);
    expect(precedes(at('b'), at('a'))).toBe(false);
    expect(precedes(at('a'), at('in-a'))).toBe(false);
    expect(precedes(at('in-a'), at('a'))).toBe(false);
  });

  it('have an empty text for a missing attribute', () => {
    expect(attribute(at('a'), 'id')).toBe('a');
    expect(attribute(at('a'), 'title')).toBe('');
    expect(attribute(null, 'id')).toBe('');
  });

  it('have the right parent, even if a form field is named parentElement', () => {
    Object.defineProperty(at('a'), 'parentElement', { get: () => at('in-a') });
    expect(parentOf(at('in-a'))).toBe(at('a'));
    expect(parentOf(at('a'))).toBe(at('list'));
    expect(parentOf(null)).toBeNull();
  });
});
