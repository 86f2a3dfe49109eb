import { describe, expect, it } from 'vitest';
import { destinationOf } from '../../../lib/page/destination';
import type { Look } from '../../../lib/page/look';

function leads(href: string | null, from = 'https://meadow.example/maya/'): string | null {
  const link = document.createElement('a');
  if (href !== null) link.setAttribute('href', href);
  return destinationOf(link, { url: new URL(from) } as Look)?.href ?? null;
}

describe('where a link leads', () => {
  it('is told from the address of the page, also where two pages write it alike', () => {
    expect(leads('post/7')).toBe('https://meadow.example/maya/post/7');
    expect(leads('post/7', 'https://meadow.example/noor/')).toBe('https://meadow.example/noor/post/7');
    expect(leads('//l.meadow.example/?u=x')).toBe('https://l.meadow.example/?u=x');
  });

  it('is nowhere without an address, or with one that cannot be read', () => {
    expect([leads(null), leads(''), leads('https://[')]).toEqual([null, null, null]);
    expect(destinationOf(null, { url: new URL('https://meadow.example/') } as Look)).toBeNull();
  });
});
