// Starts in a worker of its own: sorting, filtering and evaluating never block the page that shows the list.
import { openShortlist } from '../store/open-shortlist';
import type { FromWorker, MessageEnd, ToWorker } from './list-messages';
import { serveList } from './serve-list';

serveList(globalThis as unknown as MessageEnd<FromWorker, ToWorker>, openShortlist);
