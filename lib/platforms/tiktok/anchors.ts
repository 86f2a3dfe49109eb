/** Elements by the names that TikTok's own tests use; the same from 2023-02 to 2026-05 where nothing else is said. */
export function e2e(...names: string[]): string {
  return names.map((name) => `[data-e2e="${name}"]`).join();
}

export function textOf(element: Element | null | undefined): string {
  return element?.textContent?.trim() ?? '';
}

/** The only element that matches; null where two do, for then they are not of one account or post. */
export function onlyOne(within: ParentNode | null | undefined, selector: string): Element | null {
  const [only = null, another] = within?.querySelectorAll(selector) ?? [];
  return another ? null : only;
}
