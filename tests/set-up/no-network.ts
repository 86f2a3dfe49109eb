import { vi } from 'vitest';

// A test that reaches for the network is wrong, whatever it tests.
vi.stubGlobal('fetch', () => Promise.reject(new Error('no network in tests')));
