/** What the API answers about requests for contacts and their grants. */
export const contacts = {
  conflict: {
    'stale-revision': 'Quelqu’un a été plus rapide : ceci a changé depuis que vous l’avez ouvert.',
    'step-not-allowed': 'Ce n’est plus possible : c’est déjà réglé.',
  },
  pendingRequest: 'Votre organisation a déjà une demande en attente pour ce contact.',
  widerThanAsked: 'On accorde au plus ce qui est demandé, et pour douze mois au plus.',
  unknownVersion: 'Une carte existe en version 4.0 ou 3.0.',
}
