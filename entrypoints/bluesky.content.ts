import { bluesky } from '../lib/platforms/bluesky/bluesky';
import { contentScriptOf } from '../lib/reading/content-script';

export default contentScriptOf(bluesky);
