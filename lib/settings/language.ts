import { z } from '../model/schemas/zod';
import { storedSetting } from './stored-setting';

/** The language of the interface by its code; null for the browser's. Apart from the others, for the background. */
export const language = storedSetting<string | null>('language', z.string().nullable(), null);
