declare module 'snowball-stemmers' {
  type Stemmer = { stem: (word: string) => string }
  const stemmers: { newStemmer: (algorithm: string) => Stemmer; algorithms: () => string[] }
  export default stemmers
}
