import './app.css';
import { later, speak } from './locales/speak';
import { carriedStory, storyText, suited, told } from './shells/page';
import reader from './shells/reader';
import { show } from './shells/shell';

/** Show the story that the page carries to a reader. */
const root = document.getElementById('daybook');
const { lang } = document.documentElement;
// The page knows its language, and the words of it are on their way already.
const [read, locale] = await Promise.all([
	carriedStory() ?? import('./story/read').then(({ readText }) => readText(storyText(), lang)),
	speak(lang)
]);
const story = await suited(read);
// What the build has rendered shows the whole story.
if (story !== read) root?.replaceChildren();
if (root) show(reader, { ...told(story, locale), later: later(lang) }, root);
