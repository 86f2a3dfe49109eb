/* `form.closest` or `form.nextSibling` returns the form's field of that name if it has one (HTML standard, named
   properties of forms), for extensions too. Calls would then throw, and walks would never end. So these functions
   return no forms, and walks call the prototype's methods. */
const isForm = (node: unknown): boolean => node instanceof HTMLFormElement;

/**
 * Every element that matches: `within` itself first, then its descendants in document order. Empty if `within` is null.
 */
export function elementsIn(within: ParentNode | null | undefined, selector: string): Element[] {
  if (!within || isForm(within)) return [];
  const found = isElement(within) && within.matches(selector) ? [within] : [];
  const below = within.querySelectorAll(selector);
  for (let index = 0; index < below.length; index++) {
    const element = below[index];
    if (element && !isForm(element)) found.push(element);
  }
  return found;
}

/** The elements that a search found. A look makes hundreds of these lists, and a spread takes twice as long. */
export function listed(found: NodeListOf<Element>): Element[] {
  const list: Element[] = [];
  for (let index = 0; index < found.length; index++) list.push(found[index] as Element);
  return list;
}

function isElement(node: ParentNode): node is Element {
  return node.nodeType === Node.ELEMENT_NODE;
}

/** The closest ancestor element that is not a form; null if there is none. */
export function parentOf(node: Node | null | undefined): Element | null {
  const parent = node ? (Reflect.get(Node.prototype, 'parentElement', node) as Element | null) : null;
  return isForm(parent) ? parentOf(parent) : parent;
}

/** The elements around a node, from the innermost outwards. */
export function ancestorsOf(node: Node | null | undefined): Element[] {
  const around: Element[] = [];
  for (let part = parentOf(node); part; part = parentOf(part)) around.push(part);
  return around;
}

/** The node itself or its closest ancestor that matches; null if there is none or it is a form. */
export function closestOf(node: unknown, selector: string): Element | null {
  if (!(node instanceof Node)) return null;
  const element = node instanceof Element && !isForm(node) ? node : parentOf(node);
  const closest = element?.closest(selector) ?? null;
  return isForm(closest) ? null : closest;
}

/** The nodes directly below a node, which may be a form. */
export function childrenOf(node: Node): Node[] {
  const children: Node[] = [];
  for (let child = firstChildOf(node); child; child = nextOf(child)) children.push(child);
  return children;
}

// A look asks for thousands of them, and properties are read several times faster by name.
export const firstChildOf = (node: Node) =>
  isForm(node) ? fromPrototype('firstChild', node) : node.firstChild;
export const nextOf = (node: Node) => (isForm(node) ? fromPrototype('nextSibling', node) : node.nextSibling);

function fromPrototype(name: 'firstChild' | 'nextSibling', node: Node): Node | null {
  return Reflect.get(Node.prototype, name, node) as Node | null;
}

/** An attribute's value; empty where the element or the attribute is missing. */
export function attribute(element: Element | null | undefined, name: string): string {
  return element?.getAttribute(name) ?? '';
}

/** True if `second` comes after the end of `first`. */
export function precedes(first: Node, second: Node): boolean {
  return first.compareDocumentPosition(second) === Node.DOCUMENT_POSITION_FOLLOWING;
}
