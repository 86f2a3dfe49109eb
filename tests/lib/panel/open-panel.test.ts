import { describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { openPanel } from '../../../lib/panel/open-panel';

describe('opening the panel', () => {
  it('opens the side panel of the window where the browser has one', async () => {
    const open = vi.fn(async () => undefined);
    Object.assign(browser, { sidePanel: { open }, sidebarAction: undefined });
    await openPanel(4);
    expect(open).toHaveBeenCalledWith({ windowId: 4 });
  });

  it('opens the sidebar in Firefox synchronously within the click', () => {
    const open = vi.fn(async () => undefined);
    Object.assign(browser, { sidePanel: undefined, sidebarAction: { open } });
    void openPanel(4);
    expect(open).toHaveBeenCalledOnce();
  });
});
