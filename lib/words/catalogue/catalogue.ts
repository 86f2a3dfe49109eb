import type { MessageFormatElement } from '@formatjs/icu-messageformat-parser';

/** All messages of one language by their keys: plain sentences, and parsed messages with placeholders. */
export type Catalogue = Record<string, string | MessageFormatElement[]>;
