/** Every element that matches: `within` itself first where it does, then those below it in document order. */
export function elementsIn(within: ParentNode, selector: string): Element[] {
  const below = [...within.querySelectorAll(selector)];
  return isElement(within) && within.matches(selector) ? [within, ...below] : below;
}

function isElement(node: ParentNode): node is Element {
  return node.nodeType === Node.ELEMENT_NODE;
}

/** An attribute's value; empty where the element or the attribute is missing. */
export function attribute(element: Element | null | undefined, name: string): string {
  return element?.getAttribute(name) ?? '';
}

/** True where `second` comes after `first` has ended. */
export function precedes(first: Node, second: Node): boolean {
  return first.compareDocumentPosition(second) === Node.DOCUMENT_POSITION_FOLLOWING;
}
