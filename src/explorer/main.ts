import './styles/base.css';
import './styles/page.css';
import './styles/answer.css';
import './styles/stage.css';
import './styles/panel.css';
import { Explorer } from './explorer.js';

const root = document.querySelector('#explorer');
if (root === null) throw new Error('The page has no element #explorer.');
new Explorer(root, new URL('graphql', location.href).href).start();
