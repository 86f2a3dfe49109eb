import { z } from './zod';

/** How the user wants CSV files and copied rows to be written. */
export const csvFormatSchema = z.object({
  separator: z.enum([',', ';', '\t']),
  decimalSign: z.enum(['.', ',']),
  /** Whether the file begins with the sign by which Excel knows UTF-8. */
  byteOrderMark: z.boolean(),
});

/** The user's own choice of columns for a file. Columns are named by their headings, so that it works in every workspace. */
export const exportPresetSchema = z.object({
  id: z.string().min(1),
  name: z.string().min(1),
  /** In the order of the file. A heading that a workspace does not have is left out there. */
  columns: z.array(z.string().min(1)).min(1),
  /** False for a tool that takes texts literally. */
  isSpreadsheet: z.boolean(),
});
