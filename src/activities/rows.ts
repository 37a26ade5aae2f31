import type { Row } from '../exporters/answers';
import { taskWords } from '../locales/classTask';
import { workAt, type Room } from '../session/room';
import type { Session } from '../session/session.svelte';
import { activities } from '../session/steps';
import { viewOf } from './activity';
import { handWords } from './hands';

/** What was put in at one step, "lesson.opener". */
interface Kept {
	readonly name: string;
	readonly title: string;
	readonly prompt: string;
	readonly rows: readonly Row[];
}

/** All that a room has put in, in words and in the order of the steps. Steps where nothing was put in are left out. */
export function kept(room: Room, session: Session): readonly Kept[] {
	const { kinds } = taskWords(session.locale).put;
	return activities(session.story).flatMap(({ name, step, activity }) => {
		const { answer, hands } = workAt(room, name);
		const put = viewOf(activity.kind)?.put(activity, answer, session) ?? [];
		const told = put.map(({ item, answer, reason = '', hands: of }) => ({
			...{ step: step.title, kind: kinds[activity.kind], prompt: activity.prompt },
			...{ item, answer, reason, hands: of ? handWords(hands, of.item, of.options, session.locale) : '' }
		}));
		const rows = told.filter((row) => row.answer !== '' || row.reason !== '' || row.hands !== '');
		return rows.length > 0 ? [{ name, title: step.title, prompt: activity.prompt, rows }] : [];
	});
}
