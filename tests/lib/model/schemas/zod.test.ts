import { expect, it, vi } from 'vitest';
import { absent } from '../../../../lib/model/reading';
import { readingSchema } from '../../../../lib/model/schemas/readings';

it('a schema is checked without compiling code, which the extension pages forbid and report', () => {
  const compile = vi.fn();
  vi.stubGlobal('Function', compile);
  const reading = absent('hidden', 0);
  expect(readingSchema.parse(reading)).toEqual(reading);
  vi.unstubAllGlobals();
  expect(compile).not.toHaveBeenCalled();
});
