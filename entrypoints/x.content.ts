import { x } from '../lib/platforms/x/x';
import { contentScriptOf } from '../lib/reading/content-script';

export default contentScriptOf(x);
