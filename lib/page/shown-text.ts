/** Texts below these are not shown: names of icons, data, parts not in use. */
const SILENT = new Set(['svg', 'script', 'style', 'template', 'noscript']);

/** The text nodes below `root` that a person could see, in document order. Names of icons are left out. */
export function shownTexts(root: Node): Text[] {
  return shownNodes(root).filter((node) => node.nodeType === Node.TEXT_NODE) as Text[];
}

/** The shown text below `root` on one line, trimmed; empty where there is none. */
export function shownText(root: Node | null | undefined): string {
  return oneLine(shownLines(root));
}

/** The shown text below `root` with its line breaks, trimmed; empty where there is none. */
export function shownLines(root: Node | null | undefined): string {
  if (!root) return '';
  return shownNodes(root)
    .map((node) => (node.nodeType === Node.TEXT_NODE ? (node as Text).data.replace(/\s+/gu, ' ') : '\n'))
    .join('')
    .replace(/ *\n */g, '\n')
    .trim();
}

export function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** Text nodes and line breaks, in document order. */
function shownNodes(root: Node): Node[] {
  const found: Node[] = [];
  const walk = (node: Node) => {
    for (let child = node.firstChild; child; child = child.nextSibling) {
      const name = child.nodeType === Node.ELEMENT_NODE ? (child as Element).localName : '';
      if (child.nodeType === Node.TEXT_NODE || name === 'br') found.push(child);
      else if (name !== '' && !SILENT.has(name)) walk(child);
    }
  };
  walk(root);
  return found;
}
