/** Inputs that take no text: a letter pressed on them is no typing. */
const TAKES_NO_TEXT = ['checkbox', 'radio', 'button', 'submit', 'reset', 'file', 'image', 'color', 'range'];

/** What has keys of its own: typing, choosing in a list, answering a dialog. */
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

function hasOwnKeys(target: Element): boolean {
  const input = target.closest('input');
  if (input && !TAKES_NO_TEXT.includes(input.type)) return true;
  return target.closest(OWN_KEYS) !== null;
}

/** Does the key belong to an input method, or is it held down? */
function isNoPress({ repeat, isComposing, keyCode, defaultPrevented }: KeyboardEvent): boolean {
  // 229: an input method took the key, also where the browser has ended the composition already.
  return repeat || isComposing || keyCode === 229 || defaultPrevented;
}

/** May a single key act now, or does the focus want it for itself? */
export function maySingleKeyAct(event: KeyboardEvent): boolean {
  if (isNoPress(event)) return false;
  return !(event.target instanceof Element && hasOwnKeys(event.target));
}

/**
 * May a combination act now? In a field only the combination of the field's own form does, so that a key pressed while a
 * brief is written saves no profile. A link keeps Control and Enter: the browser opens it in a tab.
 */
export function mayCombinationAct(event: KeyboardEvent, button: Element | null): boolean {
  if (isNoPress(event)) return false;
  const { target } = event;
  if (!(target instanceof Element)) return true;
  if (target.closest('a[href]')) return false;
  const form = button?.closest('form');
  return !hasOwnKeys(target) || form?.contains(target) === true;
}
