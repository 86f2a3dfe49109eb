import { threads } from '../lib/platforms/threads/threads';
import { contentScriptOf } from '../lib/reading/content-script';

export default contentScriptOf(threads);
