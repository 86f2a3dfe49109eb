import { describe, expect, it } from 'vitest';
import { destinationOf } from '../../../lib/page/destination';
import type { Look } from '../../../lib/page/look';

function leads(href: string | null, from = 'https://meadow.example/maya/'): string | null {
  const link = document.createElement('a');
  if (href !== null) link.setAttribute('href', href);
  return destinationOf(link, { url: new URL(from) } as Look)?.href ?? null;
}

describe('the target of a link', () => {
  it('is resolved against the address of its page', () => {
    expect(leads('post/7')).toBe('https://meadow.example/maya/post/7');
    expect(leads('post/7', 'https://meadow.example/noor/')).toBe('https://meadow.example/noor/post/7');
    expect(leads('//l.meadow.example/?u=x')).toBe('https://l.meadow.example/?u=x');
  });

  it('is null for a missing or invalid address', () => {
    expect([leads(null), leads(''), leads('https://[')]).toEqual([null, null, null]);
    expect(destinationOf(null, { url: new URL('https://meadow.example/') } as Look)).toBeNull();
  });
});
