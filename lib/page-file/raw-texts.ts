/** A text of a page in which something may be named. */
export interface RawText {
  text: string;
  isData: boolean;
}

/** In characters. A long text is looked through in parts that overlap, so that nothing is cut in two. */
const PART = 50_000;
const OVERLAP = 4_000;

/** Attributes, shown texts and data, long ones in parts. */
export function* rawTexts(document: Document): Generator<RawText, void, undefined> {
  for (const { text, isData } of wholeTexts(document)) {
    for (let at = 0; at === 0 || at + OVERLAP < text.length; at += PART)
      yield { text: text.slice(at, at + PART + OVERLAP), isData };
  }
}

function* wholeTexts(document: Document): Generator<RawText> {
  for (const element of document.querySelectorAll('*')) {
    for (const { name, value } of element.attributes) {
      if (!/^(?:class|style|d)$/.test(name)) yield { text: value, isData: false };
    }
    if (/^(?:script|style|noscript|template)$/.test(element.localName)) {
      if (element.localName === 'script') yield { text: element.textContent ?? '', isData: true };
      continue;
    }
    for (const child of element.childNodes) {
      if (child.nodeType === Node.TEXT_NODE) yield { text: child.textContent ?? '', isData: false };
    }
  }
}
