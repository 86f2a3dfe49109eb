/**
 * Adds listeners, and adds them again after `document.open()`, which erases every listener of the document and its window,
 * those of extensions too (HTML standard, "document open steps"). It also replaces the root element, and observers outlive
 * it. `listen` always adds the same functions, so listeners that are still there are not doubled.
 */
export function keepListening(document: Document, listen: () => void, signal: AbortSignal): void {
  listen();
  const observer = new MutationObserver(() => !signal.aborted && listen());
  // The real node: `document` may be a wrapper around it (`ownDocument`).
  observer.observe(document.getRootNode(), { childList: true });
  signal.addEventListener('abort', () => observer.disconnect());
}
