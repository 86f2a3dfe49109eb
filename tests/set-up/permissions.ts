import { fakeBrowser } from 'wxt/testing/fake-browser';

// The fake browser throws where a screen asks for permissions. Here none is granted, and none changes.
const silent = { addListener: () => {}, removeListener: () => {} };
Object.assign(fakeBrowser.permissions, { contains: async () => false, onAdded: silent, onRemoved: silent });
