/**
 * How Node runs the built server. The plain entry of Lexical (`production`), since its `node` entry can hang a start; a heap that is
 * collected early, since Node's default lets the process grow to more than a gigabyte under load. No source maps: reading those of
 * the pages takes more than this heap.
 */
export const flags = ['--conditions=production', '--max-old-space-size=512']
