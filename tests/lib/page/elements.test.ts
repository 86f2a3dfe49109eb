import { describe, expect, it } from 'vitest';
import { attribute, elementsIn, parentOf, precedes } from '../../../lib/page/elements';

const { body } = new DOMParser().parseFromString(
  '<ul id="list"><li id="a"><b id="in-a"></b></li><li id="b"></li></ul>',
  'text/html',
);
const at = (id: string) => elementsIn(body, `#${id}`)[0] ?? body;

describe('elements', () => {
  it('are found with the one that is asked, in document order', () => {
    expect(elementsIn(at('a'), 'li, b').map(({ id }) => id)).toEqual(['a', 'in-a']);
  });

  it('precede one another only where one ends before the other begins', () => {
    expect(precedes(at('a'), at('b'))).toBe(true);
    expect(precedes(at('b'), at('a'))).toBe(false);
    expect(precedes(at('a'), at('in-a'))).toBe(false);
    expect(precedes(at('in-a'), at('a'))).toBe(false);
  });

  it('without an attribute give an empty text', () => {
    expect(attribute(at('a'), 'id')).toBe('a');
    expect(attribute(at('a'), 'title')).toBe('');
    expect(attribute(null, 'id')).toBe('');
  });

  it('have the element around them as parent, also where a form names a field so', () => {
    Object.defineProperty(at('a'), 'parentElement', { get: () => at('in-a') });
    expect(parentOf(at('in-a'))).toBe(at('a'));
    expect(parentOf(at('a'))).toBe(at('list'));
    expect(parentOf(null)).toBeNull();
  });
});
