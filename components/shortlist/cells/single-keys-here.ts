import { listedKeys } from '../../ui/keys/listed-keys';

/** Whether a letter is a key of the screen right now, so that it does something although a cell does not take it. */
export function isSingleKeyHere(letter: string): boolean {
  const keys = [...listedKeys.getState().values()].filter(({ kind, works }) => kind === 'single' && works());
  return keys.some((one) => one.keys === letter.toUpperCase());
}
