// Starts in a worker of its own: a file of any size never blocks the page, and ending the worker cancels whatever it does.
import { openShortlist } from '../../store/open-shortlist';
import type { ImportPage } from './import-messages';
import { serveImport } from './serve-import';

serveImport(globalThis as unknown as ImportPage, openShortlist);
