import { createRoot } from 'react-dom/client';
import { Popup } from '../../components/popup/Popup';
import '../../components/ui/base.css';

const root = document.getElementById('root');
if (root) createRoot(root).render(<Popup />);
