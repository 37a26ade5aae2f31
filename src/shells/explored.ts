/** The reader's views that can be explored from a step. In the address they are sorted. */
export const EXPLORED: readonly string[] = ['compare', 'detail', 'filters', 'list', 'map', 'timeline'];
