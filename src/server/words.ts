const words = {
  'unknown-host': {
    fr: 'Cette adresse n’est pas la nôtre.',
    nl: 'Dit adres is niet het onze.',
    en: 'This is not our address.',
  },
  'other-origin': {
    fr: 'Cette demande ne vient pas de nos pages. Rechargez la page et recommencez.',
    nl: 'Dit verzoek komt niet van onze pagina’s. Laad de pagina opnieuw en probeer nog eens.',
    en: 'This request does not come from our pages. Reload the page and try again.',
  },
  'too-many': {
    fr: 'Trop de demandes en peu de temps. Réessayez dans un instant.',
    nl: 'Te veel verzoeken op korte tijd. Probeer zo meteen opnieuw.',
    en: 'Too many requests in a short time. Try again in a moment.',
  },
  'too-large': {
    fr: 'L’envoi est trop volumineux.',
    nl: 'De inzending is te groot.',
    en: 'This is too large.',
  },
  'length-required': {
    fr: 'La taille de l’envoi doit être annoncée.',
    nl: 'De grootte van de inzending moet vermeld zijn.',
    en: 'The length of the body must be announced.',
  },
  'not-found': {
    fr: 'Cette adresse n’existe pas.',
    nl: 'Dit adres bestaat niet.',
    en: 'This address does not exist.',
  },
  'bad-request': {
    fr: 'Cette demande est mal formée.',
    nl: 'Dit verzoek is niet goed gevormd.',
    en: 'This request is malformed.',
  },
  'server-error': {
    fr: 'Une erreur est survenue chez nous. Rien n’indique une faute de votre part.',
    nl: 'Er ging iets mis bij ons. Niets wijst op een fout van u.',
    en: 'Something went wrong on our side. It was not your fault.',
  },
} as const

export type Refusal = keyof typeof words
type Language = 'fr' | 'nl' | 'en'

export const say = (refusal: Refusal, language: Language): string => words[refusal][language]
