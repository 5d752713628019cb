import { connect } from '@api/client';
import { createRoot } from 'react-dom/client';
import '../styles/fonts.css';
import '../styles/tokens.css';
import '../styles/base.css';
import '../styles/frame.css';
import { App } from './app';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
// The client takes its token out of the fragment before the router reads the place from it.
const bridge = connect();
createRoot(root).render(<App bridge={bridge} />);
