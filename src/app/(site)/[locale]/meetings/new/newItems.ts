/** Lines for the agenda of a meeting that is being called; more come when it is changed. */
export const newItems = 6
