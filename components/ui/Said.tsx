import { withoutReordering } from '../../lib/model/outside-text';
import { useLanguage } from './language';

/** Words that outlive the render that brought them, such as those of a toast: said again when the language changes. */
export function Said({ words }: { words: () => string }) {
  useLanguage();
  return withoutReordering(words());
}
