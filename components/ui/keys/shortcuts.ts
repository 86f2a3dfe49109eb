import { parseKeybinding } from 'tinykeys';
import { say } from '../../../lib/words/catalogue/say';

/**
 * The shortcuts of the screens in the library's notation (`$mod` is Command on a Mac and Control elsewhere). Actions
 * that write use combinations that no browser or system uses in a page; single keys do nothing that would need Undo.
 */
export const SHORTCUTS = {
  save: '$mod+Enter',
  copyRow: '$mod+Shift+Enter',
  undo: '$mod+z',
  redo: '$mod+Shift+z',
  /** As in Windows. */
  redoByY: 'Control+y',
  measure: 'm',
  openPanel: 'p',
  openShortlist: 'l',
  nextStep: 'r',
  queue: 'q',
  next: 'n',
  skip: 's',
  note: 'e',
  /** Not the arrow keys alone: they move through the cells beside the details. */
  nextDetail: 'Alt+ArrowDown',
  previousDetail: 'Alt+ArrowUp',
  search: '[Shift]+/',
  help: '[Shift]+?',
} as const;

const isMac = () => parseKeybinding('$mod+x')[0]?.[0][0] === 'Meta';

const MAC_CAPS: Record<string, string> = { Meta: '⌘', Shift: '⇧', Alt: '⌥', Enter: '↩' };
const ARROWS: Record<string, string> = { ArrowDown: '↓', ArrowUp: '↑' };
const caps = (): Record<string, string> =>
  isMac()
    ? { ...MAC_CAPS, ...ARROWS }
    : { Control: say('ui.key.control'), Enter: say('ui.key.enter'), ...ARROWS };

/** The modifiers that must be held, and the key. */
function partsOf(shortcut: string): string[] {
  const [press] = parseKeybinding(shortcut);
  if (!press) return [];
  const [modifiers, , key] = press;
  return [...modifiers, String(key)];
}

/** A key that types a character: people may press it by accident or say it to a speech interface. */
export function isSingleKey(shortcut: string): boolean {
  return partsOf(shortcut).length === 1;
}

/** As it is printed on keys: "Ctrl+Enter", "⌘↩", "M". */
export function shortcutText(shortcut: string): string {
  const named = caps();
  return partsOf(shortcut)
    .map((part) => named[part] ?? (part.length === 1 ? part.toUpperCase() : part))
    .join(isMac() ? '' : '+');
}

/** As `aria-keyshortcuts` wants it. */
export function ariaShortcut(shortcut: string): string {
  return partsOf(shortcut)
    .map((part) => (part.length === 1 ? part.toUpperCase() : part))
    .join('+');
}
