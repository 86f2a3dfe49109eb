import { vi } from 'vitest';

// A test must never use the network.
vi.stubGlobal('fetch', () => Promise.reject(new Error('no network in tests')));
