import { browser } from 'wxt/browser';

/** Firefox's name for the side panel; the types know Chromium's alone. */
interface WithSidebar {
  sidebarAction?: { open(): Promise<void> };
}

/**
 * Opens Yardstick beside the page. Both browsers allow it only within a click, and Firefox only as the first thing
 * that the click does: call it before anything that waits.
 */
export function openPanel(windowId: number): Promise<void> {
  const { sidebarAction } = browser as WithSidebar;
  return sidebarAction ? sidebarAction.open() : browser.sidePanel.open({ windowId });
}
