/** Choosing a password, having forgotten it, and what is wrong with one. */
export const passwords = {
  tooMany: (seconds: number) =>
    `Trop d’essais pour cette adresse. Réessayez dans ${seconds} ${seconds > 1 ? 'secondes' : 'seconde'}.`,
  faults: {
    missing: 'Écrivez un mot de passe.',
    short: 'Douze signes au moins.',
    long: 'Deux cents signes au plus.',
    common: 'Celui-là, tout le monde l’essaie. Choisissez plutôt quatre mots sans rapport.',
    personal: 'C’est votre adresse ou votre nom : un inconnu l’essaierait d’abord.',
    same: 'C’est le même que l’ancien.',
    mistaken: 'L’ancien mot de passe ne va pas.',
    different: 'Les deux ne sont pas pareils.',
  },
  rule: 'Douze signes au moins. Quatre mots sans rapport vont très bien.',
  forgot: {
    title: 'Mot de passe oublié',
    heading: 'Recevoir un lien pour en choisir un autre',
    lede: 'Écrivez l’adresse avec laquelle vous entrez. Si un compte l’utilise, un courriel part tout de suite.',
    email: 'Adresse de courriel',
    missing: 'Écrivez votre adresse de courriel.',
    act: 'Envoyer le lien',
    sent: 'Si un compte utilise cette adresse, un courriel vient de partir.',
    sentMore:
      'Le lien sert une fois, pendant une heure. Rien reçu après dix minutes ? Regardez dans les indésirables, ou demandez à la direction de votre service.',
    back: 'Revenir à l’entrée',
  },
  set: {
    title: 'Choisir un mot de passe',
    welcome: (name: string) => `Bienvenue, ${name}. Choisissez votre mot de passe.`,
    again: (name: string) => `${name}, choisissez un nouveau mot de passe.`,
    ledeInvited: (email: string) => `Vous entrerez dans Relais avec ${email} et ce mot de passe.`,
    ledeForgotten: 'Toutes vos sessions ouvertes se ferment ; vous entrez ensuite avec le nouveau.',
    password: 'Nouveau mot de passe',
    repeat: 'Le même, encore une fois',
    act: 'Garder ce mot de passe',
    refused: 'Le mot de passe n’est pas encore changé',
    done: 'Le mot de passe est changé. Entrez avec le nouveau.',
    doneFlash: 'Le mot de passe est choisi.',
    enter: 'Entrer',
    gone: 'Ce lien ne s’ouvre plus',
    goneLede:
      'Il a servi, il a été remplacé ou son temps est passé. Demandez-en un autre, ou une nouvelle invitation à la personne qui vous a invité.',
    askAnother: 'Demander un autre lien',
  },
}
