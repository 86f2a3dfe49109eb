import { expect, it, vi } from 'vitest';

/** A constant that contains words would be made before any language is loaded, and the screen would stay empty. */
it.each([
  ['the panel', () => import('../../../components/screens/panel/Panel')],
  ['the popup', () => import('../../../components/screens/popup/PopupContent')],
  ['the shortlist page', () => import('../../../components/screens/shortlist-page/ShortlistPage')],
  ['the settings page', () => import('../../../components/screens/options/SettingsPage')],
])('the code of %s is loaded before a language is', async (_, load) => {
  vi.resetModules();
  await expect(load()).resolves.toBeDefined();
});
