/** What the preview of a hand-over says, from its shadow tree. */
export const pageText = (): string =>
  [...document.querySelectorAll('section > div')].map((one) => one.shadowRoot?.textContent ?? '').join('');
