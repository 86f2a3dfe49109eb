/** Every element that matches: `within` itself first where it does, then those below it in document order. */
export function elementsIn(within: ParentNode, selector: string): Element[] {
  const below = [...within.querySelectorAll(selector)];
  return isElement(within) && within.matches(selector) ? [within, ...below] : below;
}

function isElement(node: ParentNode): node is Element {
  return node.nodeType === Node.ELEMENT_NODE;
}
