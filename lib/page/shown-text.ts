/** Texts below these are not shown: names of icons, data, parts not in use. */
const SILENT = /^(svg|script|style|template|noscript)$/;

/** The text nodes below `root` that a person could see, in document order. Names of icons are left out. */
export function shownTexts(root: Node): Text[] {
  return shownNodes(root).filter(isText);
}

/** The shown text below `root`, trimmed, with a line for every `br`; empty where there is none. */
export function shownText(root: Node | null | undefined): string {
  const pieces = root
    ? shownNodes(root).map((node) => (isText(node) ? node.data.replace(/\s+/gu, ' ') : '\n'))
    : [];
  return pieces
    .join('')
    .replace(/ *\n */g, '\n')
    .trim();
}

/** Text nodes and line breaks, in document order. */
function shownNodes(root: Node): Node[] {
  return [...root.childNodes].flatMap((child) => {
    const name = child.nodeName.toLowerCase();
    if (isText(child) || name === 'br') return child;
    return SILENT.test(name) ? [] : shownNodes(child);
  });
}

function isText(node: Node): node is Text {
  return node.nodeType === Node.TEXT_NODE;
}
