import { afterEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ContentScriptContext } from '../../../lib/reading/script-life';

afterEach(() => vi.restoreAllMocks());

describe('a content script', () => {
  it('ends where the same script starts once more in its tab, and only there', () => {
    const first = new ContentScriptContext('instagram');
    const other = new ContentScriptContext('tiktok');
    expect(first.isValid).toBe(true);
    const second = new ContentScriptContext('instagram');
    expect([first.isValid, second.isValid, other.isValid]).toEqual([false, true, true]);
  });

  it('ends once the extension is gone, and stays so', () => {
    const life = new ContentScriptContext('threads');
    const id = vi.spyOn(fakeBrowser.runtime, 'id', 'get').mockReturnValue('');
    expect(life.isValid).toBe(false);
    id.mockRestore();
    expect([life.isValid, life.signal.aborted]).toEqual([false, true]);
  });

  it('sends nothing to the page and hears nothing from it', () => {
    const heard = vi.spyOn(document, 'addEventListener');
    const sent = [vi.spyOn(document, 'dispatchEvent'), vi.spyOn(window, 'postMessage')];
    expect(new ContentScriptContext('x').isValid).toBe(true);
    for (const call of [heard, ...sent]) expect(call).not.toHaveBeenCalled();
  });
});
