import type { KnownProfile } from '../../data/session-profile';
import { showScreen } from '../../ui/show-screen';
import { startPopup } from './Popup';

/** Renders the popup, in place of the first figures that the session had. */
export const showPopup = (known: KnownProfile | null): Promise<void> =>
  showScreen('popup', startPopup(known), { beginsEarly: true });
