import { browser } from 'wxt/browser';

/** Shows the shortlist page: the tab where it is already open, or a new one. `part` names what it opens, such as `#queue`. */
export async function showShortlist(part = ''): Promise<void> {
  const address = browser.runtime.getURL('/shortlist.html');
  const tabs = await browser.tabs.query({});
  // Without the permission for tabs, the browser tells the address of the extension's own pages and of granted sites.
  const open = tabs.find(({ url }) => url?.startsWith(address));
  if (open?.id === undefined) {
    await browser.tabs.create({ url: address + part });
    return;
  }
  await browser.tabs.update(open.id, { active: true, ...(part !== '' && { url: address + part }) });
  await browser.windows.update(open.windowId, { focused: true });
}
