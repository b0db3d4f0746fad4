/** Lines to fill in, below those that are there. */
export const blankMembers = 3
/** Never more than this in one form, whatever is sent. */
export const mostMembers = 60
