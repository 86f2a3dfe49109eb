/** Matches elements by TikTok's own test names. Unless noted, a name was the same from 2023-02 to 2026-05. */
export function e2e(...names: string[]): string {
  return names.map((name) => `[data-e2e="${name}"]`).join();
}

export function textOf(element: Element | null | undefined): string {
  return element?.textContent?.trim() ?? '';
}

/** The only element that matches. Null if several do, because they may belong to different accounts or posts. */
export function onlyOne(within: ParentNode | null | undefined, selector: string): Element | null {
  const [only = null, another] = within?.querySelectorAll(selector) ?? [];
  return another ? null : only;
}
