import { withoutReordering } from '../../../model/outside-text';
import { say } from '../../../words/catalogue/say';
import { html, type Markup } from '../../markup';
import { part } from '../parts';

/** Why one of several profiles, as its own section. Null without a reason. */
export function reasonPart(reason: string | undefined): Markup | null {
  const text = noteText(reason);
  return text && part(say('hand-over.choice.title', { profiles: 1 }), text);
}

/** The same within the overview, where the label tells it from the numbers above. */
export function reasonText(reason: string | undefined): Markup | null {
  const text = noteText(reason);
  return text && html`<small>${say('hand-over.choice.title', { profiles: 1 })}</small>${text}`;
}

/** What the user wrote, with its lines. */
export const noteText = (text = ''): Markup | null =>
  text.trim() === '' ? null : html`<p class="note" dir="auto">${withoutReordering(text.trim())}</p>`;
