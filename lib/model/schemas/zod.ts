import { z } from 'zod';

// zod compiles its checks with `new Function` if it can; the extension's content security policy forbids that and
// reports each attempt. This must run before the first schema, so all code here imports `z` from this file.
z.config({ jitless: true });

export { z };
