/** The scripts of a page that contain data: typed as JSON, or assigning an object to a global as on YouTube. */
export function dataBlocks(document: Document): Element[] {
  const scripts = [...document.querySelectorAll('script:not([src])')];
  return scripts.filter((script) =>
    script.matches('[type*="json"]') ? true : /^\s*(var |window\W+)?yt\w+\W*=/.test(script.textContent ?? ''),
  );
}

/** The JSON in a data block's text. */
export function jsonOf(block: Element): string {
  const text = block.textContent ?? '';
  return text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1);
}

/** The parsed value, or null if it is not JSON, because sites have such blocks too. */
export function dataIn(block: Element): unknown {
  try {
    return JSON.parse(jsonOf(block));
  } catch {
    return null;
  }
}
