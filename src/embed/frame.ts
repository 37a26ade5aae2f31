import '../app.css';
// The build puts the language of the embed in its place: one that carries one only is smaller.
import { english } from '../locales/english';
import { readOptions } from '../session/options';
import embed from '../shells/embed';
import { carriedStory, told } from '../shells/page';
import { show } from '../shells/shell';

/** Show the story that an embed carries. The build has read it, so nothing here could read another. */
const root = document.getElementById('daybook');
const story = carriedStory();
if (root && story) show(embed, { ...told(story, english), options: readOptions(location.search) }, root);
