import './app.css';
import { fluent } from './locales/speak';
import { classroom } from './shells/classroom';
import { carriedStory, storyText, told } from './shells/page';
import { holdPresses } from './shells/pressed';

/** Show the story to a class: the page of those who teach, or a telling of it for readers and pupils. */
const root = document.getElementById('daybook');
const ready = root && holdPresses(root);
const { lang } = document.documentElement;
const [story, locale] = await Promise.all([
	carriedStory() ?? import('./story/read').then(({ readText }) => readText(storyText(), lang)),
	fluent(lang)
]);
if (root)
	await classroom(story, (read) => told(read, locale), root, document.documentElement.dataset['shell']);
ready?.();
