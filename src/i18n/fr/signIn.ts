/** The door: what this is, who may come in, who is behind it. */
export const signIn = {
  title: 'Entrer',
  heading: 'On ne laisse pas un entrepreneur seul avec un numéro de téléphone.',
  lede: 'Relais est l’outil des organisations bruxelloises qui aident les entrepreneurs en difficulté : elles s’y passent le relais, avec l’accord de la personne. Elles y partagent aussi ce qu’elles savent, réservé aux membres.',
  enter: 'Entrer',
  email: 'Adresse de courriel',
  password: 'Mot de passe',
  forgotten: 'Mot de passe oublié',
  refused: 'Vous n’êtes pas entré',
  mistaken: 'L’adresse ou le mot de passe n’est pas juste.',
  entrepreneur:
    'Vous êtes entrepreneur ? Il n’y a pas de compte à créer : ouvrez le lien que l’on vous a donné.',
  demo: {
    title: 'Visiter la démonstration',
    told: 'Chaque bouton vous fait vraiment entrer, avec les droits de la personne. Personnes et relais sont inventés.',
    enterAs: (name: string) => `Entrer comme ${name}`,
    seeAs: (name: string) => `Voir comme ${name}`,
    personas: {
      yassine:
        'Oriente chez hub.brussels. Un entrepreneur est au téléphone ; une réponse vient d’arriver.',
      claire: 'Reçoit les relais chez UCM. Plusieurs attendent, un est en retard.',
      thomas: 'Dirige le service chez BECI / CED : équipe, services, places.',
      jonas: 'Publie ce que produisent les groupes de travail, en français et en néerlandais.',
      helene: 'Coordonne la plateforme. Voit les relais restés sans réponse, jamais un nom.',
      mehdi: 'Boulanger à Molenbeek. Pas de compte : il décide par un lien.',
    },
  },
  members: {
    title: 'Les quinze organisations de la première plénière',
    firstPlenary: '18 janvier 2023',
    told: 'D’autres peuvent les rejoindre, ou être invitées pour une fois.',
  },
  axes: 'Les cinq axes de travail',
  leaving: {
    title: 'Sortir',
    heading: 'Sortir de Relais ?',
    told: 'Sur un poste partagé, sortez toujours avant de partir.',
    leave: 'Sortir',
    stay: 'Rester',
  },
}
