import { runnerImport } from 'vite';

/**
 * Loads a module that imports the product's modules. Their imports omit the `.ts` that Node requires; Vite accepts
 * both.
 */
export async function loadProduct<Module>(path: string): Promise<Module> {
  return (await runnerImport<Module>(path, { configFile: false, logLevel: 'error' })).module;
}
