import { describe, expect, it } from 'vitest';
import { shownText, shownTexts } from '../../../lib/page/shown-text';

function element(html: string): Element {
  return new DOMParser().parseFromString(html, 'text/html').body;
}

describe('the shown text of an element', () => {
  it('has the page’s line breaks, and otherwise single spaces', () => {
    expect(shownText(element('<p>Sourdough,\n   slowly <br> <b>hello@maya.example</b></p>'))).toBe(
      'Sourdough, slowly\nhello@maya.example',
    );
  });

  it('omits icon names, scripts and direction marks', () => {
    const row = element('<svg><title>Views 7</title></svg><script>8</script><span>\u200e854\u200f</span>');
    expect(shownText(row)).toBe('854');
    expect(shownTexts(row)).toHaveLength(1);
  });

  it('is empty for an empty element', () => {
    expect(shownText(null)).toBe('');
    expect(shownText(element(' '))).toBe('');
  });
});
