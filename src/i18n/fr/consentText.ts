/** The text read to the person, by version; {0}, {1} and {2} stand for the operators, in order. A version never changes. */
export const consentText = {
  '1': [
    'Pour vous aider, je voudrais passer votre situation à {0}.',
    'D’abord, ils verront le problème, sans savoir que c’est vous. S’ils acceptent, ils verront votre nom, votre adresse, votre téléphone, votre courriel, votre entreprise et vos dates importantes, et ils vous appelleront.',
    'S’ils ne peuvent pas, je demanderai à {1}, puis à {2}. À personne d’autre. La coordination voit le problème, jamais votre nom.',
    'Vous pouvez dire non. Vous pouvez changer d’avis quand vous voulez, sans donner de raison. Êtes-vous d’accord ?',
  ],
}
