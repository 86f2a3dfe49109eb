/** Elements by the names that X's own tests use; the same from 2025-04 to 2026-02. */
export function testId(...names: string[]): string {
  return names.map((name) => `[data-testid="${name}"]`).join();
}

/** A text as a person reads it: X draws emoji as pictures and keeps the character in `alt`. */
export function writtenText(element: Element | null | undefined): string {
  const parts = (node: Node): string =>
    node.nodeName === 'IMG'
      ? ((node as Element).getAttribute('alt') ?? '')
      : node.hasChildNodes()
        ? [...node.childNodes].map(parts).join('')
        : (node.nodeValue ?? '');
  return element ? parts(element).trim() : '';
}
