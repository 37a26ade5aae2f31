import './app.css';
import { readText } from './story/read';
import { open } from './shells/shell';

/** The page carries its story as data: read it, and open the shell on what the address asks for. */
const root = document.getElementById('daybook');
const island = document.getElementById('story');
if (root) await open('reader', readText(island?.textContent ?? '', document.documentElement.lang), root);
