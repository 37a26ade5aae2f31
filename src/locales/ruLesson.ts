import { classPrint } from './ru/classPrint';
import { classScroll } from './ru/classScroll';
import { classStage } from './ru/classStage';
import { classStart } from './ru/classStart';
import { classTask } from './ru/classTask';
import type { Lesson } from './parts';

/** Russian words of the classroom: one chunk. */
export const ruLesson: Lesson = { classPrint, classScroll, classStage, classStart, classTask };
