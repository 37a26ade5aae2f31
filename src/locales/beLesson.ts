import { classPrint } from './be/classPrint';
import { classScroll } from './be/classScroll';
import { classStage } from './be/classStage';
import { classStart } from './be/classStart';
import { classTask } from './be/classTask';
import type { Lesson } from './parts';

/** Belarusian words of the classroom: one chunk. */
export const beLesson: Lesson = { classPrint, classScroll, classStage, classStart, classTask };
