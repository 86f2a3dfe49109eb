import { FIXED } from './fixed';

/** A whole value that says yes, no or nothing, as the literals of JSON do. It is the same on every page. */
export const STATE = /^(?:true|false|null|none|auto)$/i;

const TAG = /<\/?[a-z][\w:.-]*((?:\s+[\w:.@-]+(?:="[^"]*")?)*)\s*>/gi;
const ATTRIBUTE = /\s+([\w:.@-]+)(?:="([^"]*)")?/g;
/** All that a page file keeps of a style: whether the element is shown, and that it has a picture. */
const STYLE = /^(?:(?:display: ?none|visibility: ?hidden)(?:; )?)?(?:background-image: url\("[^"]*"\))?$/;

/**
 * A page file as it is written, without what says how the page is built, each taken out where it stands: names of elements,
 * attributes and keys, values of the fixed attributes, literals, and the words of styles. Everything that is left is a text,
 * a value or an address.
 */
export function withoutStructure(markup: string): string {
  const texts = markup.replaceAll(TAG, (_, attributes: string) => {
    const values = [...attributes.matchAll(ATTRIBUTE)].map(([, name = '', value = '']) =>
      FIXED.test(name) || STATE.test(value) ? '' : name === 'style' ? pictureIn(value) : value,
    );
    return ` ${values.join(' ')} `;
  });
  return texts
    .replaceAll(/(\\*)"(?:true|false|null|none|auto)\1"/gi, ' ')
    .replaceAll(/(?<=[:[,]\s*)(?:true|false|null)(?=\s*[,\]}])/g, ' ')
    .replaceAll(/(\\*)"[@$_A-Za-z][\w@$.:-]*\1"(?=\s*:)/g, ' ');
}

function pictureIn(style: string): string {
  const plain = style.replaceAll('&quot;', '"');
  return STYLE.test(plain) ? (/url\("([^"]*)"\)/.exec(plain)?.[1] ?? '') : style;
}
