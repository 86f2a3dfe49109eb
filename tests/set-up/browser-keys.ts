import { fakeBrowser } from 'wxt/testing/fake-browser';

// The fake browser throws where a screen asks for the browser's own keys. Here it has none.
Object.assign(fakeBrowser.commands, { getAll: async () => [] });
