import type { ModifierId } from '../evaluation/money/modifiers';
import { say } from './catalogue/say';

/** What makes a fee higher or lower. */
export const modifierName = (id: ModifierId): string => say(`money.modifier-${id}`);
