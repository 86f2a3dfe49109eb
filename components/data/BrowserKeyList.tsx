import { say } from '../../lib/words/catalogue/say';
import { useListedKey } from '../ui/keys/listed-keys';
import { type BrowserKey, useBrowserKeys } from './use-browser-commands';

/** Puts the keys that the browser hears on every page into the list of keys. */
export function BrowserKeyList() {
  return useBrowserKeys().map((key) => <Listed key={key.name} browserKey={key} />);
}

function Listed({ browserKey: { name, keys } }: { browserKey: BrowserKey }) {
  const words = say(`settings.keys.${name}`);
  const isOfBrowser = true;
  useListedKey(keys === '' ? null : { keys, words, kind: 'combination', isOfBrowser, works: () => true });
  return null;
}
