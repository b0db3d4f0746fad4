type Given = Record<string, string | undefined>

const weak = /^(secret|changeme|password|dev|test|payload|your)|^(.)\2+$/i

/** What must not be so where real people are referred; the reader gets the whole list at once. */
const rules: [isWrong: (given: Given) => boolean, fault: string][] = [
  [
    ({ PAYLOAD_SECRET: secret }) => !secret || secret.length < 32 || weak.test(secret),
    'PAYLOAD_SECRET: au moins 32 caractères aléatoires (at least 32 random characters)',
  ],
  [
    ({ SERVER_URL }) => !SERVER_URL?.startsWith('https://'),
    'SERVER_URL: doit commencer par https:// (must start with https://)',
  ],
  [
    ({ PAYLOAD_DROP_DATABASE }) => PAYLOAD_DROP_DATABASE !== undefined,
    'PAYLOAD_DROP_DATABASE: efface la base au démarrage, à retirer (wipes the database, remove it)',
  ],
  [
    ({ CLOCK_OFFSET }) => CLOCK_OFFSET !== undefined,
    'CLOCK_OFFSET: réservé aux essais (for trials only)',
  ],
  [
    ({ DEMO }) => DEMO !== undefined && DEMO !== '0',
    'DEMO: la démonstration n’existe pas en production (there is no demo in production)',
  ],
  [
    ({ RATE_FACTOR }) => RATE_FACTOR !== undefined,
    'RATE_FACTOR: réservé aux essais (for trials only)',
  ],
  [
    ({ MONGO_STANDIN }) => MONGO_STANDIN !== undefined,
    'MONGO_STANDIN: réservé aux essais (for trials only)',
  ],
  [
    ({ DATABASE_URL }) =>
      Boolean(DATABASE_URL?.startsWith('mongodb://')) &&
      !/[?&]replicaSet=\w/.test(DATABASE_URL ?? ''),
    'DATABASE_URL: MongoDB sans replicaSet n’a pas de transactions (MongoDB needs ?replicaSet=…)',
  ],
  [
    ({ SMTP_URL }) => !SMTP_URL,
    'SMTP_URL: manque, aucun message ne partirait (missing, no mail would leave)',
  ],
  [
    ({ MAIL_FROM }) => !MAIL_FROM,
    'MAIL_FROM: manque, l’adresse qui envoie (missing, the address that sends)',
  ],
]

export const productionFaults = (given: Given): string[] =>
  rules.filter(([isWrong]) => isWrong(given)).map(([, fault]) => fault)
