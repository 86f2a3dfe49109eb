/**
 * Every element that matches: `within` itself first where it does, then those below it in document order; none where there is
 * nothing to look in.
 */
export function elementsIn(within: ParentNode | null | undefined, selector: string): Element[] {
  const below = [...(within?.querySelectorAll(selector) ?? [])];
  return within && isElement(within) && within.matches(selector) ? [within, ...below] : below;
}

function isElement(node: ParentNode): node is Element {
  return node.nodeType === Node.ELEMENT_NODE;
}

/**
 * The element around a node; null where there is none. A form answers `form.parentElement` with its own field of that name
 * (HTML standard, named properties of forms), and a walk upwards would go round in it for ever.
 */
export function parentOf(node: Node | null | undefined): Element | null {
  return node ? (Reflect.get(Node.prototype, 'parentElement', node) as Element | null) : null;
}

/** The elements around a node, from the innermost outwards. */
export function ancestorsOf(node: Node | null | undefined): Element[] {
  const around: Element[] = [];
  for (let part = parentOf(node); part; part = parentOf(part)) around.push(part);
  return around;
}

/** An attribute's value; empty where the element or the attribute is missing. */
export function attribute(element: Element | null | undefined, name: string): string {
  return element?.getAttribute(name) ?? '';
}

/** True where `second` comes after `first` has ended. */
export function precedes(first: Node, second: Node): boolean {
  return first.compareDocumentPosition(second) === Node.DOCUMENT_POSITION_FOLLOWING;
}
