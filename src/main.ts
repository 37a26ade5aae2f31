import './app.css';
import { open } from './shells/shell';
import { carried } from './story/carried';

/** Show the story that the page carries, in the reader's shell. */
const root = document.getElementById('daybook');
const text = document.getElementById('story')?.textContent ?? '';
const language = document.documentElement.lang;
const read = carried(text) ?? (await import('./story/read')).readText(text, language);
if (root) await open('reader', read, root);
