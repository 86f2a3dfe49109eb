import { expect, it, vi } from 'vitest';

/** A constant that contains words would be made before any language is loaded, and the screen would stay empty. */
it.each(['panel/Panel', 'popup/PopupContent', 'shortlist-page/ShortlistPage', 'options/SettingsPage'])(
  'the code of %s is loaded before a language is',
  async (screen) => {
    vi.resetModules();
    await expect(import(`../../../components/screens/${screen}.tsx`)).resolves.toBeDefined();
  },
);
