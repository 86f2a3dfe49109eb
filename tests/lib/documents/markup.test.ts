import { describe, expect, it } from 'vitest';
import { html, link, outside } from '../../../lib/documents/markup';

const HOSTILE = `<script>alert("1")</script>&'`;

describe('markup', () => {
  it('escapes every value of a template, in texts and in attributes', () => {
    expect(html`<p title="${HOSTILE}">${HOSTILE}</p>`.text).toBe(
      '<p title="&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;&#39;">&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;&#39;</p>',
    );
  });

  it('joins markup and lists of it as they are, and writes nothing for what is not there', () => {
    const items = ['a', 'b'].map((one) => html`<li>${one}</li>`);
    expect(html`<ul>${items}</ul>${null}${false}${undefined}${0}`.text).toBe(
      '<ul><li>a</li><li>b</li></ul>0',
    );
  });

  it('leaves out control characters and halves of characters, which no document may have', () => {
    expect(html`${'a\u0000b\u0007c\ud800d\ne'}`.text).toBe('abc\ufffdd\ne');
  });

  it('isolates a name that reorders the text beside it', () => {
    expect(outside('Maya\u202e').text).toBe('<bdi>Maya</bdi>');
  });

  it('links web addresses only', () => {
    expect(link('https://x.test/?a=1&b="', 'x').text).toBe(
      '<a href="https://x.test/?a=1&amp;b=%22" rel="noreferrer noopener">x</a>',
    );
    for (const address of [
      'javascript:alert(1)',
      'data:text/html,x',
      'file:///etc/passwd',
      'no address',
      null,
    ])
      expect(link(address, 'x').text).toBe('x');
  });
});
