import { firstChildOf, nextOf } from '../../page/elements';

/** Matches elements by X's own test names, which were the same from 2025-04 to 2026-02. */
export function testId(...names: string[]): string {
  return names.map((name) => `[data-testid="${name}"]`).join();
}

/** A text as a person reads it: X draws emoji as pictures and keeps the character in `alt`. */
export function writtenText(element: Element | null | undefined): string {
  return element ? written(element).trim() : '';
}

function written(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? '';
  if (node.nodeName === 'IMG') return (node as Element).getAttribute('alt') ?? '';
  if (node.nodeName === 'svg') return '';
  let text = '';
  for (let child = firstChildOf(node); child; child = nextOf(child)) text += written(child);
  return text;
}
