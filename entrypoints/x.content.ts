import { x } from '../lib/platforms/x/platform';
import { contentScriptOf } from '../lib/reading/content-script';

export default contentScriptOf(x);
