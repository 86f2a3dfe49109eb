import { describe, expect, it } from 'vitest';
import { assignedData } from '../../../lib/page/assigned-data';

function pageWith(...scripts: string[]): Document {
  const html = scripts.map((script) => `<script>${script}</script>`).join('');
  return new DOMParser().parseFromString(html, 'text/html');
}

describe('data that a script assigns to a global', () => {
  it('is read from the text of the script, however it is assigned', () => {
    expect(assignedData(pageWith('var start = {"a": 1};'), 'start')).toEqual({ a: 1 });
    expect(assignedData(pageWith('window["start"] = {"a": 1};'), 'start')).toEqual({ a: 1 });
    expect(assignedData(pageWith('let other = 2;', 'start={"a":"};"}'), 'start')).toEqual({ a: '};' });
  });

  it('may be a string with its quotes escaped, as on mobile pages', () => {
    const page = pageWith(String.raw`var start = '\x7b\x22a\x22:\x22\\\x22}\x27\\u00e9\x22\x7d';`);
    expect(assignedData(page, 'start')).toEqual({ a: `"}'é` });
  });

  it('may be followed by statements', () => {
    const page = pageWith('var start = {"a": {"b": 1}}; if (window.x) { go({}); }');
    expect(assignedData(page, 'start')).toEqual({ a: { b: 1 } });
  });

  it('is null if nothing or no JSON is assigned', () => {
    expect(assignedData(pageWith(), 'start')).toBeNull();
    expect(assignedData(pageWith('restart = {"a": 1}; log(start);'), 'start')).toBeNull();
    expect(assignedData(pageWith('var start = {a: 1};'), 'start')).toBeNull();
    expect(assignedData(pageWith('var start = {"a": 1'), 'start')).toBeNull();
  });

  it('is parsed once per script', () => {
    const page = pageWith('var start = {"a": 1};');
    const first = assignedData(page, 'start');
    expect(assignedData(page, 'start')).toBe(first);
    const next = page.createElement('script');
    next.textContent = 'var start = {"a": 2};';
    page.querySelector('script')?.replaceWith(next);
    expect(assignedData(page, 'start')).toEqual({ a: 2 });
  });
});
