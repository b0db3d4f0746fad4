/** The version of the terms of use in force; who accepted another is asked again before anything else. */
export const currentTerms = '1'
