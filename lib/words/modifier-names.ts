import { MODIFIERS, type ModifierId } from '../evaluation/money/modifiers';
import { type MessageKey, say } from './catalogue/say';

/** What makes a fee higher or lower. */
export const modifierName = (id: ModifierId): string => say(`money.modifier-${id}`);

type Cited =
  Extract<MessageKey, `money.published-${string}`> extends `money.published-${infer Id}` ? Id : never;
const isCited = (id: ModifierId): id is Cited => MODIFIERS[id].source !== null;

/** Who publishes a percentage for it, and what they write. */
export const modifierSource = (id: ModifierId): string =>
  isCited(id) ? say(`money.published-${id}`) : say('money.terms.no-source');
