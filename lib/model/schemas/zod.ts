import { z } from 'zod';

// zod compiles its checks with `new Function` where it may; the extension's policy forbids that and reports
// every attempt. This must run before the first schema, so everything of ours takes `z` from here.
z.config({ jitless: true });

export { z };
