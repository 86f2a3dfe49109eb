/** Is a person looking at this page? A prerendered page may never be shown, so it is not read. */
export function isSeen(document: Document): boolean {
  const prerendering = 'prerendering' in document && document.prerendering === true;
  return document.visibilityState === 'visible' && !prerendering;
}
