import { type InlineConfig, runnerImport } from 'vite';
import { messagesPlugin } from './messages/plugin.ts';

/**
 * Loads a module that imports the product's modules. Their imports omit the `.ts` that Node requires; Vite accepts
 * both.
 */
export async function loadProduct<Module>(path: string): Promise<Module> {
  const options: InlineConfig = { configFile: false, logLevel: 'error', plugins: [messagesPlugin()] };
  return (await runnerImport<Module>(path, options)).module;
}
