import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { afterEach, vi } from 'vitest';

// A unit test that reaches for the network is wrong, whatever it tests.
vi.stubGlobal('fetch', () => Promise.reject(new Error('no network in tests')));

afterEach(() => cleanup());
