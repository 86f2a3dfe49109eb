import { beginPopup } from '../../components/screens/popup/begin-popup';

void beginPopup();
