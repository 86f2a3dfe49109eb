import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

// What never comes fails all the same; what comes late on a busy machine does not.
configure({ asyncUtilTimeout: 10_000 });

afterEach(() => cleanup());
