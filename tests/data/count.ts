/** How many words a text has. */
export const count = (said = ''): number => said.split(/\s+/).filter(Boolean).length;
