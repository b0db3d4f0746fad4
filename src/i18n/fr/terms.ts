/** The terms of use, by version: who accepted another version is asked again. The text in force is the last. */
export const terms = {
  title: 'Conditions d’utilisation',
  heading: 'Avant d’agir ici, cinq engagements',
  lede: 'Ils protègent des personnes qui traversent un moment difficile. Lisez-les : ils tiennent en une minute.',
  version: (version: string) => `Version ${version}`,
  text: [
    {
      title: 'L’accord d’abord',
      said: 'Je ne passe un relais qu’avec l’accord de la personne, donné pour cet opérateur et pour ces informations. Elle peut tout arrêter quand elle veut, sans dire pourquoi.',
    },
    {
      title: 'Rien de plus que nécessaire',
      said: 'J’écris des faits utiles à l’aide, sans nom ni numéro dans le résumé. Je n’écris ni numéro national, ni condamnation, ni ce que la personne m’a confié pour moi seul.',
    },
    {
      title: 'Ce que je lis reste ici',
      said: 'Je ne lis que ce dont mon travail a besoin et je n’en fais pas d’autre usage. Chaque lecture de l’identité est notée, et la personne peut savoir qui a lu quoi.',
    },
    {
      title: 'Le secret de mon métier demeure',
      said: 'L’accord de la personne ne lève ni le secret professionnel ni mon devoir de discrétion. C’est moi qui décide de ce que je peux écrire.',
    },
    {
      title: 'On ne laisse personne attendre',
      said: 'Mon organisation répond à chaque relais, par oui ou par non, dans les délais. Si quelqu’un est en danger, j’appelle d’abord : Relais n’est pas un service d’urgence.',
    },
  ],
  controller:
    'Chaque organisation répond elle-même des données qu’elle reçoit. La page « Vie privée » dit qui garde quoi, et combien de temps.',
  accept: 'J’ai lu ces engagements et je les accepte',
  missing: 'Cochez la case pour accepter.',
  refused: 'Pas encore accepté',
  act: 'Accepter et continuer',
  accepted: (version: string, day: string) => `Vous avez accepté la version ${version} le ${day}.`,
  back: 'Revenir à mon compte',
}
