import { entrepreneur } from './entrepreneur'

/** The four whose story can be walked from its first day. */
// prettier-ignore
export const theFour = [
  entrepreneur({
    key: 'baker', firstName: 'Mehdi', lastName: 'Lahlou', firm: 'Boulangerie Lahlou SRL', commune: '21012',
    contactPreference: 'phone', contactNote: 'Après 14 h : il travaille de nuit.',
    stage: 'early-warning', sector: 'C', size: '1-4', needs: ['onss-payment-plan', 'late-accounts', 'peer-support'],
    summary:
      'Deux trimestres de cotisations ONSS impayés, un premier passage d’huissier. L’activité tourne, les commandes de fin d’année sont là, mais la trésorerie ne passe pas janvier. Le comptable est parti en septembre. Demande : un plan tenable et quelqu’un pour préparer l’appel.',
  }),
  entrepreneur({
    key: 'installer', firstName: 'Dirk', lastName: 'Aerts', firm: 'Aerts Sanitair BV', commune: '21006', language: 'nl',
    contactPreference: 'phone', contactNote: 'Op de werf tot 16 uur, daarna bereikbaar.',
    stage: 'early-warning', sector: 'F', size: '1-4', needs: ['onss-payment-plan'],
    summary:
      'Installateur met twee werknemers. Een grote klant betaalt al vijf maanden niet, waardoor twee kwartalen RSZ zijn blijven liggen. Het orderboek is goed gevuld. Vraagt een haalbaar afbetalingsplan voor er gedagvaard wordt.',
  }),
  entrepreneur({
    key: 'restaurateur', firstName: 'Rosa', lastName: 'Ferreira', firm: 'Le Petit Douro', commune: '21013',
    contactPreference: 'email', contactNote: 'Écrire plutôt que téléphoner pendant le service.',
    stage: 'restructuring', sector: 'I', size: '1-4', needs: ['recovery-plan'],
    summary:
      'Restauration, salle de quarante couverts, fréquentation en baisse depuis les travaux de la rue. Trois fournisseurs et la TVA en retard, aucun jugement. Elle a des idées pour réduire la carte et les heures. Demande un plan chiffré qu’elle puisse montrer à ses créanciers.',
  }),
  entrepreneur({
    key: 'mechanic', firstName: 'Patrick', lastName: 'Wauters', firm: 'Carrosserie Wauters', commune: '21001',
    contactPreference: 'phone', contactNote: 'Le matin, quand les enfants sont à l’école.',
    stage: 'closure', sector: 'G', size: '0', needs: ['rights-after-judgment', 'new-start'],
    summary:
      'Faillite prononcée, personne physique, vingt ans d’atelier. Il ne sait pas s’il a droit à un revenu ni ce que le curateur va lui demander. Le couple tient, la honte est grande. D’abord les droits et les papiers ; le reste plus tard.',
  }),
]
