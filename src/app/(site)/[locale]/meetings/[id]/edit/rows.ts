/** Lines to fill in, below those that are there. */
export const blankItems = 3
export const blankQuestions = 2
export const blankGuests = 2
/** Never more than this in one form, whatever is sent. */
export const mostRows = 60
