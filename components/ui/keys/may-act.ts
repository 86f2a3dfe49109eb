/** Inputs without text: a letter pressed on them is not typing. */
const TAKES_NO_TEXT = ['checkbox', 'radio', 'button', 'submit', 'reset', 'file', 'image', 'color', 'range'];

/** Elements with keys of their own: text fields, lists and dialogs. */
const OWN_KEYS = [
  'textarea',
  'select',
  '[contenteditable]:not([contenteditable="false"])',
  '[role="combobox"]',
  '[role="textbox"]',
  '[role="listbox"]',
  '[role="menu"]',
  '[role="dialog"]',
  '[role="alertdialog"]',
].join(', ');

const TEXT_FIELDS = [
  'textarea',
  '[contenteditable]:not([contenteditable="false"])',
  '[role="textbox"]',
  '[role="combobox"]',
].join(', ');

/** Whether a letter pressed on the element becomes text. */
export function takesText(target: Element): boolean {
  const input = target.closest('input');
  return input ? !TAKES_NO_TEXT.includes(input.type) : target.closest(TEXT_FIELDS) !== null;
}

/** Whether a letter pressed on the element belongs to it. */
export function hasOwnKeys(target: Element): boolean {
  const input = target.closest('input');
  if (input && !TAKES_NO_TEXT.includes(input.type)) return true;
  const owner = target.closest(OWN_KEYS);
  // A toast is a dialog in a live region; Ctrl+Z on it undoes.
  return owner !== null && !owner.matches('[aria-live] [role="dialog"]');
}

/** Whether the key belongs to an input method or is held down. */
function isNoPress({ repeat, isComposing, keyCode, defaultPrevented }: KeyboardEvent): boolean {
  // 229 means that an input method took the key, even if the browser has already ended the composition.
  return repeat || isComposing || keyCode === 229 || defaultPrevented;
}

/** Whether a single key may act now, or the focused element needs it. In a dialog, the keys of its own buttons act. */
export function maySingleKeyAct(event: KeyboardEvent, button: Element | null): boolean {
  if (isNoPress(event)) return false;
  const { target } = event;
  if (!(target instanceof Element) || !hasOwnKeys(target)) return true;
  const dialog = button?.closest('[role="dialog"]');
  return dialog?.contains(target) === true && !hasOwnKeysIn(target, dialog);
}

/** Whether a field, list or menu within the dialog needs the key. */
function hasOwnKeysIn(target: Element, dialog: Element): boolean {
  const input = target.closest('input');
  if (input && !TAKES_NO_TEXT.includes(input.type)) return true;
  return target.closest(OWN_KEYS) !== dialog;
}

/**
 * Whether a combination may act now. In a field only the field's own form may use it, so that a key pressed while
 * editing a brief does not save a profile. On a link, Control and Enter open it in a tab.
 */
export function mayCombinationAct(event: KeyboardEvent, button: Element | null): boolean {
  if (isNoPress(event)) return false;
  const { target } = event;
  if (!(target instanceof Element)) return true;
  if (target.closest('a[href]')) return false;
  const form = button?.closest('form');
  return !hasOwnKeys(target) || form?.contains(target) === true;
}
