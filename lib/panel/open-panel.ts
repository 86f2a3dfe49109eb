import { browser } from 'wxt/browser';

/** Firefox's API for the side panel; the types only cover Chromium's. */
interface WithSidebar {
  sidebarAction?: { open(): Promise<void> };
}

/**
 * Opens Yardstick beside the page. Both browsers allow this only during a click, and Firefox only as the click's first
 * action, so call it before anything asynchronous.
 */
export function openPanel(windowId: number): Promise<void> {
  const { sidebarAction } = browser as WithSidebar;
  return sidebarAction ? sidebarAction.open() : browser.sidePanel.open({ windowId });
}
