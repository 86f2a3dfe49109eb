/** How wide the words of the headings are in the font of this computer, which no average of letters tells. */

/** As in the style sheet. */
const WEIGHT = 500;
/** An average letter of the widest usual font, where nothing can be measured. */
const LETTER_PX = 7.5;

const known = new Map<string, number>();
let measuring: OffscreenCanvasRenderingContext2D | null | undefined;

/** The width of a word of a heading in pixels. A soft hyphen in it is never needed, and takes no room. */
export function headingWordWidth(word: string): number {
  const before = known.get(word);
  if (before !== undefined) return before;
  const letters = word.replaceAll('\u00ad', '');
  measuring ??= context();
  const width = measuring ? measuring.measureText(letters).width : letters.length * LETTER_PX;
  known.set(word, width);
  return width;
}

function context(): OffscreenCanvasRenderingContext2D | null {
  if (typeof OffscreenCanvas === 'undefined') return null;
  const made = new OffscreenCanvas(1, 1).getContext('2d');
  const style = getComputedStyle(document.body);
  if (made) made.font = `${WEIGHT} ${style.getPropertyValue('--text-small')} ${style.fontFamily}`;
  return made;
}
