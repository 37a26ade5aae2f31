import './app.css';
import { fluent } from './locales/speak';
import { classroom, inClass } from './shells/classroom';
import { askedLanguage, storyText, suited, told, unpacked } from './shells/page';
import reader from './shells/reader';
import { show } from './shells/shell';
import { readText } from './story/read';

/** Show the story from one file, to a reader or to a class. It carries the story file itself, in every language, and reads it. */
const root = document.getElementById('daybook');
const { documentElement: html } = document;
const built = html.lang;
await unpacked();
const read = readText(storyText(), askedLanguage() ?? built);
const { language } = read.story;
const locale = await fluent(language);
html.lang = language;
// What the build has put into the page is in the story's own language.
if (language !== built) root?.replaceChildren();
if (root && inClass()) await classroom(read, (story) => told(story, locale), root);
else if (root) {
	const story = await suited(read);
	if (story !== read) root.replaceChildren();
	show(reader, told(story, locale), root);
}
