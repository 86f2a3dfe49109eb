import { facebook } from '../lib/platforms/facebook/platform';
import { contentScriptOf } from '../lib/reading/content-script';

export default contentScriptOf(facebook);
