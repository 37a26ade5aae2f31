export const sentence = {};
