import { runnerImport } from 'vite';

/**
 * Loads a module that uses the product's own: those leave out the `.ts` that Node asks for, and Vite
 * understands both.
 */
export async function loadProduct<Module>(path: string): Promise<Module> {
  return (await runnerImport<Module>(path, { configFile: false, logLevel: 'error' })).module;
}
