import { describe, expect, it } from 'vitest';
import { textBelow, textsBelow, visibleText } from '../../../lib/page/texts';

function element(html: string): Element {
  const root = document.createElement('div');
  root.innerHTML = html;
  return root;
}

describe('the texts of an element', () => {
  it('do not depend on wrapping, and omit what is hidden from assistive technology', () => {
    const flat = '<b>48K fans</b><i aria-hidden="true">•</i><b>7 films</b>';
    const deep =
      '<p><span><b>48K fans</b></span><i aria-hidden="true"><u>•</u></i></p><p> <b>7 films</b> </p>';
    for (const html of [flat, deep]) {
      expect(textsBelow(element(html)).map(({ text }) => text)).toEqual(['48K fans', '7 films']);
    }
  });

  it('come with the label of their element', () => {
    const root = element('<p aria-label="48 thousand fans"><b>48K fans</b></p><b aria-label="">7 films</b>');
    expect(textsBelow(root).map(({ label }) => label)).toEqual(['48 thousand fans', null]);
  });

  it('come without the label of the whole', () => {
    const root = element('<b>48K fans</b>');
    root.setAttribute('aria-label', 'Everything');
    expect(textsBelow(root)).toMatchObject([{ text: '48K fans', label: null }]);
  });

  it('have no direction marks, and are null if empty', () => {
    expect(visibleText(element(' \u200e\u2068@maya\u2069 '))).toBe('@maya');
    expect(visibleText(element(' '))).toBeNull();
    expect(textBelow(null, 'b')).toBeNull();
    expect(textBelow(element('<b>7</b>'), 'b')).toBe('7');
  });
});
