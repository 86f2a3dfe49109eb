import type { csvFormatSchema, exportPresetSchema } from './schemas/export';
import type { z } from './schemas/zod';

export type CsvFormat = z.infer<typeof csvFormatSchema>;
export type ExportPreset = z.infer<typeof exportPresetSchema>;
