import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';
import './browser-keys';
import './list-worker';
import './permissions';

// Long enough for a busy machine. A test that waits for something that never happens still fails.
configure({ asyncUtilTimeout: 20_000 });

afterEach(() => cleanup());
