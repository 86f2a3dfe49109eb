import type { RefObject } from 'react';
import { say } from '../../../lib/words/catalogue/say';
import { useKeyOf } from '../../ui/keys/listed-keys';
import { shortcutText } from '../../ui/keys/shortcuts';

/** The keys of the cells, for the list of keys. */
export function useCellKeyList(frame: RefObject<HTMLElement | null>): void {
  useKeyOf(frame, '↑ ↓ ← →', say('cells.keys.arrows'));
  useKeyOf(frame, say('cells.key.home-end'), say('cells.keys.edge'));
  useKeyOf(frame, say('cells.key.page'), say('cells.keys.page'));
  useKeyOf(frame, say('cells.key.enter'), say('cells.keys.enter'));
  useKeyOf(frame, say('cells.keys.letters'), say('cells.keys.type'));
  useKeyOf(frame, shortcutText('$mod+Enter'), say('cells.keys.open'));
  useKeyOf(frame, say('list.keys.space'), say('cells.keys.space'));
  useKeyOf(frame, shortcutText('$mod+a'), say('cells.keys.all'));
  useKeyOf(frame, say('list.keys.delete'), say('cells.keys.delete'));
  useKeyOf(frame, shortcutText('$mod+c'), say('cells.keys.copy'));
  useKeyOf(frame, shortcutText('$mod+v'), say('cells.keys.paste'));
  useKeyOf(frame, shortcutText('$mod+d'), say('cells.keys.fill'));
  useKeyOf(frame, say('list.keys.escape'), say('cells.keys.escape'));
}
