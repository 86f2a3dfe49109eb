import { firstChildOf, nextOf } from './elements';
import { beginning, withoutMarks } from './texts';

/** Elements whose text is not shown: icon titles, data, scripts. HTML has their names in capitals, SVG and XHTML do not. */
const SILENT = new Set(
  ['svg', 'script', 'style', 'template', 'noscript'].flatMap((name) => [name, name.toUpperCase()]),
);

/** The text nodes below `root` that a person can see, in document order. Icon titles are left out. */
export function shownTexts(root: Node | null | undefined): Text[] {
  return root ? shownNodes(root).filter(isText) : [];
}

/** A digit in any script. */
export function hasDigit({ data }: Text): boolean {
  return /\p{Nd}/u.test(data);
}

/** The first text node that is not blank; null if there is none. */
export function firstShownText(root: Node): Text | null {
  for (let child = firstChildOf(root); child; child = nextOf(child)) {
    if (isText(child) ? child.data.trim() === '' : SILENT.has(child.nodeName)) continue;
    const first = isText(child) ? child : firstShownText(child);
    if (first) return first;
  }
  return null;
}

/** The visible text below `root`, trimmed, with a line break for every `br`. Empty if there is none. */
export function shownText(root: Node | null | undefined): string {
  return root ? textOf(shownNodes(root)) : '';
}

/** The texts below `root` and all of them together, found in one walk. */
export function shownParts(root: Node): { texts: Text[]; whole: string } {
  const nodes = shownNodes(root);
  return { texts: nodes.filter(isText), whole: textOf(nodes) };
}

function textOf(nodes: readonly Node[]): string {
  const pieces = nodes.map((node) => (isText(node) ? beginning(node.data).replace(/\s+/gu, ' ') : '\n'));
  const lines = withoutMarks(pieces.join('')).split('\n');
  return lines.map((line) => line.trim()).join('\n');
}

/** Text nodes and line breaks, in document order. */
function shownNodes(node: Node, found: Node[] = []): Node[] {
  for (let child = firstChildOf(node); child; child = nextOf(child)) {
    if (isText(child) || child.nodeName === 'BR') found.push(child);
    else if (!SILENT.has(child.nodeName)) shownNodes(child, found);
  }
  return found;
}

function isText(node: Node): node is Text {
  return node.nodeType === Node.TEXT_NODE;
}
