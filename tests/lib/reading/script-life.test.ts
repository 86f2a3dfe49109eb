import { afterEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ContentScriptContext } from '../../../lib/reading/script-life';

afterEach(() => vi.restoreAllMocks());

describe('a content script', () => {
  it('stops if the same script starts again in its tab, and only there', () => {
    const first = new ContentScriptContext('instagram');
    const other = new ContentScriptContext('tiktok');
    expect(first.isValid).toBe(true);
    const second = new ContentScriptContext('instagram');
    expect([first.isValid, second.isValid, other.isValid]).toEqual([false, true, true]);
  });

  it('stops for good once the extension is gone', () => {
    const life = new ContentScriptContext('threads');
    const id = vi.spyOn(fakeBrowser.runtime, 'id', 'get').mockReturnValue('');
    expect(life.isValid).toBe(false);
    id.mockRestore();
    expect([life.isValid, life.signal.aborted]).toEqual([false, true]);
  });

  it('stops for good once it is told to', () => {
    const life = new ContentScriptContext('bluesky');
    life.abort();
    expect([life.isValid, life.signal.aborted]).toEqual([false, true]);
  });

  it('sends nothing to the page and accepts nothing from it', () => {
    const heard = vi.spyOn(document, 'addEventListener');
    const sent = [vi.spyOn(document, 'dispatchEvent'), vi.spyOn(window, 'postMessage')];
    expect(new ContentScriptContext('x').isValid).toBe(true);
    for (const call of [heard, ...sent]) expect(call).not.toHaveBeenCalled();
  });
});
