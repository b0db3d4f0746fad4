import type { Locale } from '@/src/codes/languages'
import { say, type Spoken } from './spoken'

export type SeededNeed = {
  code: string
  parent?: string
  label: Spoken
  synonyms: Record<Locale, string[]>
  /** Needs the consent category `sensitive`: what it tells concerns health. */
  sensitive?: true
}

type Words = readonly [fr: string[], nl: string[], en: string[]]
const need = (code: string, label: Spoken, [fr, nl, en]: Words = [[], [], []]): SeededNeed => ({
  code,
  label,
  synonyms: { fr, nl, en },
})
/** A family of needs with those under it; what is sensitive is sensitive in the whole family. */
const family = (head: SeededNeed, below: SeededNeed[], sensitive?: true): SeededNeed[] =>
  [head, ...below.map((one) => ({ ...one, parent: head.code }))].map((one) =>
    sensitive ? { ...one, sensitive } : one,
  )

// prettier-ignore
const firstAdvice = family(
  need('first-advice', say('Premier conseil', 'Eerste advies', 'First advice'), [
    ['conseil', 'aide', 'première ligne', '1819'],
    ['advies', 'hulp', 'eerste lijn', '1819'],
    ['advice', 'help', 'first line', '1819'],
  ]),
  [
    need('first-diagnosis', say('Premier diagnostic de l’entreprise', 'Eerste diagnose van de onderneming', 'First diagnosis of the firm'), [
      ['bilan de santé', 'CED', 'centre pour entreprises en difficulté', 'analyse de la situation'],
      ['gezondheidscheck', 'CED', 'centrum voor ondernemingen in moeilijkheden', 'doorlichting'],
      ['health check', 'CED', 'centre for enterprises in difficulty', 'analysis'],
    ]),
    need('orientation', say('Savoir à qui s’adresser', 'Weten bij wie men terechtkan', 'Knowing whom to turn to'), [
      ['orientation', 'où aller', 'qui contacter', 'clignotants'],
      ['doorverwijzing', 'waar naartoe', 'wie contacteren', 'knipperlichten'],
      ['guidance', 'where to go', 'whom to contact', 'warning signals'],
    ]),
    need('non-profit-employer', say('Conseil à l’employeur du non-marchand', 'Advies aan de werkgever in de socialprofit', 'Advice to non-profit employers'), [
      ['asbl', 'non-marchand', 'subside en retard', 'employeur'],
      ['vzw', 'socialprofit', 'laattijdige subsidie', 'werkgever'],
      ['non-profit', 'charity', 'late grant', 'employer'],
    ]),
  ],
)

// prettier-ignore
const figures = family(
  need('figures', say('Chiffres et trésorerie', 'Cijfers en liquiditeit', 'Figures and cash'), [
    ['comptabilité', 'comptable', 'expert-comptable', 'cash'],
    ['boekhouding', 'boekhouder', 'gecertificeerd accountant', 'cash'],
    ['accounts', 'accountant', 'bookkeeper', 'cash'],
  ]),
  [
    need('cash-plan', say('Plan de trésorerie', 'Liquiditeitsplan', 'Cash plan'), [
      ['trésorerie', 'cash', 'liquidités', 'fin de mois'],
      ['liquiditeit', 'cash', 'kasplanning', 'thesaurie'],
      ['cash flow', 'liquidity', 'treasury'],
    ]),
    need('late-accounts', say('Comptes en retard, ou plus de comptable', 'Achterstallige rekeningen, of geen boekhouder meer', 'Late accounts, or no accountant any more'), [
      ['comptes annuels', 'comptes non déposés', 'comptable parti', 'dépôt à la BNB'],
      ['jaarrekening', 'niet neergelegde jaarrekening', 'boekhouder weg', 'neerlegging NBB'],
      ['annual accounts', 'accounts not filed', 'accountant left'],
    ]),
    need('recovery-plan', say('Plan de redressement chiffré', 'Becijferd herstelplan', 'Recovery plan with figures'), [
      ['redressement', 'plan financier', 'prévisions', 'revisor', 'commissaire'],
      ['herstel', 'financieel plan', 'vooruitzichten', 'revisor'],
      ['turnaround', 'financial plan', 'forecast', 'auditor'],
    ]),
    need('alarm-procedure', say('Sonnette d’alarme : perte de fonds propres', 'Alarmbelprocedure: verlies van eigen vermogen', 'Alarm-bell procedure: loss of equity'), [
      ['sonnette d’alarme', 'actif net', 'fonds propres', 'alarmbelprocedure'],
      ['alarmbel', 'netto-actief', 'eigen vermogen', 'sonnette d’alarme'],
      ['alarm bell', 'net assets', 'equity'],
    ]),
  ],
)

// prettier-ignore
const publicDebts = family(
  need('public-debts', say('Dettes sociales et fiscales', 'Sociale en fiscale schulden', 'Social and tax debts'), [
    ['dettes', 'impayés', 'plan d’apurement', 'huissier'],
    ['schulden', 'betalingsachterstand', 'afbetalingsplan', 'deurwaarder'],
    ['debts', 'arrears', 'payment plan', 'bailiff'],
  ]),
  [
    need('onss-payment-plan', say('Plan d’apurement avec l’ONSS', 'Afbetalingsplan met de RSZ', 'Payment plan with the ONSS (social security for employers)'), [
      ['ONSS', 'RSZ', 'cotisations patronales', 'plan d’apurement', 'deux trimestres impayés'],
      ['RSZ', 'ONSS', 'werkgeversbijdragen', 'afbetalingsplan', 'twee onbetaalde kwartalen'],
      ['ONSS', 'RSZ', 'employer’s contributions', 'payment plan'],
    ]),
    need('social-contributions', say('Cotisations sociales : exemption ou étalement', 'Sociale bijdragen: vrijstelling of spreiding', 'Social contributions: exemption or payment plan'), [
      ['INASTI', 'caisse d’assurances sociales', 'cotisations d’indépendant', 'dispense'],
      ['RSVZ', 'sociaal verzekeringsfonds', 'bijdragen van zelfstandigen', 'vrijstelling'],
      ['INASTI', 'social-insurance fund', 'self-employed contributions', 'waiver'],
    ]),
    need('vat-debts', say('Dettes de TVA', 'Btw-schulden', 'VAT debts'), [
      ['TVA', 'BTW', 'SPF Finances', 'compte courant TVA'],
      ['BTW', 'TVA', 'FOD Financiën', 'rekening-courant btw'],
      ['VAT', 'TVA', 'BTW', 'tax office'],
    ]),
    need('tax-debts', say('Impôts et précompte : plan de paiement', 'Belastingen en voorheffing: afbetalingsplan', 'Taxes and withholding tax: payment plan'), [
      ['impôt', 'précompte professionnel', 'SPF Finances', 'receveur'],
      ['belasting', 'bedrijfsvoorheffing', 'FOD Financiën', 'ontvanger'],
      ['income tax', 'withholding tax', 'tax office'],
    ]),
    need('bridging-right', say('Droit passerelle', 'Overbruggingsrecht', 'Bridging right (droit passerelle)'), [
      ['droit passerelle', 'overbruggingsrecht', 'revenu de remplacement', 'interruption forcée'],
      ['overbruggingsrecht', 'droit passerelle', 'vervangingsinkomen', 'gedwongen onderbreking'],
      ['droit passerelle', 'replacement income', 'forced interruption'],
    ]),
  ],
)

// prettier-ignore
const credit = family(
  need('credit', say('Crédit et banque', 'Krediet en bank', 'Credit and bank'), [
    ['banque', 'crédit', 'prêt', 'financement'],
    ['bank', 'krediet', 'lening', 'financiering'],
    ['bank', 'loan', 'funding'],
  ]),
  [
    need('bank-talks', say('Crédit : parler à la banque avant la dénonciation', 'Krediet: met de bank praten vóór de opzegging', 'Credit: talking to the bank before it is called in'), [
      ['dénonciation', 'ligne de crédit', 'découvert', 'banquier'],
      ['opzegging', 'kredietlijn', 'rood staan', 'bankier'],
      ['called-in loan', 'credit line', 'overdraft'],
    ]),
    need('credit-rescheduling', say('Étaler ou revoir un crédit', 'Een krediet spreiden of herzien', 'Spreading or revising a loan'), [
      ['report de mensualités', 'rééchelonnement', 'moratoire'],
      ['uitstel van aflossing', 'herschikking', 'moratorium'],
      ['rescheduling', 'deferral', 'moratorium'],
    ]),
  ],
)

// prettier-ignore
const law = family(
  need('law', say('Droit et procédures', 'Recht en procedures', 'Law and procedures'), [
    ['avocat', 'tribunal de l’entreprise', 'livre XX', 'procédure'],
    ['advocaat', 'ondernemingsrechtbank', 'boek XX', 'procedure'],
    ['lawyer', 'court', 'Book XX', 'procedure'],
  ]),
  [
    need('legal-advice', say('Premier avis juridique', 'Eerste juridisch advies', 'First legal advice'), [
      ['avocat', 'consultation', 'droits'],
      ['advocaat', 'consult', 'rechten'],
      ['lawyer', 'consultation', 'rights'],
    ]),
    need('summons-seizure', say('Citation, jugement par défaut ou saisie', 'Dagvaarding, verstekvonnis of beslag', 'Summons, default judgment or seizure'), [
      ['huissier', 'saisie', 'citation', 'audience', 'clignotants'],
      ['deurwaarder', 'beslag', 'dagvaarding', 'zitting', 'knipperlichten'],
      ['bailiff', 'seizure', 'summons', 'hearing'],
    ]),
    need('commercial-lease', say('Bail commercial', 'Handelshuur', 'Commercial lease'), [
      ['loyer', 'bailleur', 'expulsion', 'handelshuur'],
      ['huur', 'verhuurder', 'uithuiszetting', 'bail commercial'],
      ['rent', 'landlord', 'eviction'],
    ]),
    need('amicable-agreement', say('Accord amiable avec au moins deux créanciers', 'Minnelijk akkoord met minstens twee schuldeisers', 'Amicable agreement with two creditors at least'), [
      ['accord amiable', 'homologation', 'hors tribunal'],
      ['minnelijk akkoord', 'homologatie', 'buitengerechtelijk'],
      ['amicable settlement', 'confirmation', 'out of court'],
    ]),
    need('enterprise-mediator', say('Médiateur d’entreprise désigné par le tribunal', 'Ondernemingsbemiddelaar aangesteld door de rechtbank', 'Enterprise mediator appointed by the court'), [
      ['médiateur d’entreprise', 'ondernemingsbemiddelaar', 'chambre des entreprises en difficulté'],
      ['ondernemingsbemiddelaar', 'médiateur d’entreprise', 'kamer voor ondernemingen in moeilijkheden'],
      ['enterprise mediator', 'chamber for enterprises in difficulty'],
    ]),
    need('judicial-reorganisation', say('Réorganisation judiciaire', 'Gerechtelijke reorganisatie', 'Judicial reorganisation'), [
      ['PRJ', 'procédure de réorganisation judiciaire', 'LCE', 'WCO', 'sursis', 'accord collectif'],
      ['GRP', 'WCO', 'gerechtelijke reorganisatie', 'opschorting', 'collectief akkoord'],
      ['PRJ', 'reorganisation', 'stay', 'collective agreement'],
    ]),
    need('silent-bankruptcy', say('Préparation privée d’une faillite', 'Besloten voorbereiding van een faillissement', 'Private preparation of a bankruptcy'), [
      ['faillite silencieuse', 'curateur pressenti'],
      ['stil faillissement', 'beoogd curator'],
      ['silent bankruptcy', 'prospective curator'],
    ]),
    need('bankruptcy-filing', say('Aveu de faillite', 'Aangifte van faillissement', 'Filing for bankruptcy'), [
      ['faillite', 'RegSol', 'curateur', 'cessation de paiement', 'effacement'],
      ['faillissement', 'RegSol', 'curator', 'staking van betaling', 'kwijtschelding'],
      ['bankruptcy', 'RegSol', 'curator', 'discharge'],
    ]),
  ],
)

// prettier-ignore
const mediation = family(
  need('mediation', say('Médiation avec les créanciers', 'Bemiddeling met de schuldeisers', 'Mediation with creditors'), [
    ['médiation', 'médiateur', 'créanciers'],
    ['bemiddeling', 'bemiddelaar', 'schuldeisers'],
    ['mediation', 'mediator', 'creditors'],
  ]),
  [
    need('creditor-mediation', say('Négocier avec plusieurs créanciers', 'Onderhandelen met meerdere schuldeisers', 'Negotiating with several creditors'), [
      ['négociation', 'fournisseurs', 'bMediation'],
      ['onderhandeling', 'leveranciers', 'bMediation'],
      ['negotiation', 'suppliers', 'bMediation'],
    ]),
    need('partner-dispute', say('Conflit entre associés', 'Conflict tussen vennoten', 'Dispute between partners'), [
      ['associés', 'actionnaires', 'conflit'],
      ['vennoten', 'aandeelhouders', 'conflict'],
      ['partners', 'shareholders', 'dispute'],
    ]),
  ],
)

// prettier-ignore
const relaunch = family(
  need('relaunch', say('Relance et reprise', 'Herlancering en overname', 'Relaunch and takeover'), [
    ['relance', 'reprise', 'cession'],
    ['herlancering', 'overname', 'overdracht'],
    ['relaunch', 'takeover', 'transfer'],
  ]),
  [
    need('step-by-step-relaunch', say('Relancer l’entreprise, pas à pas', 'De onderneming herlanceren, stap voor stap', 'Relaunching the firm, step by step'), [
      ['relance', 'restructuration', 'gestionnaire de crise'],
      ['herlancering', 'herstructurering', 'crisismanager'],
      ['relaunch', 'restructuring', 'crisis manager'],
    ]),
    need('takeover', say('Céder l’entreprise ou trouver un repreneur', 'De onderneming overlaten of een overnemer vinden', 'Transferring the firm or finding a buyer'), [
      ['reprise', 'repreneur', 'transfert sous autorité judiciaire'],
      ['overname', 'overnemer', 'overdracht onder gerechtelijk gezag'],
      ['takeover', 'buyer', 'transfer under judicial authority'],
    ]),
  ],
)

// prettier-ignore
const peer = family(
  need('peer', say('Un pair à ses côtés', 'Een collega-ondernemer naast zich', 'A peer at one’s side'), [
    ['pair', 'parrain', 'isolement'],
    ['lotgenoot', 'peter', 'isolement'],
    ['peer', 'mentor', 'isolation'],
  ]),
  [
    need('peer-support', say('Un chef d’entreprise à ses côtés, contre l’isolement', 'Een ervaren ondernemer naast zich, tegen het isolement', 'An experienced entrepreneur beside one, against isolation'), [
      ['mentorat', 'solitude', 'écoute'],
      ['mentor', 'eenzaamheid', 'luisterend oor'],
      ['mentoring', 'loneliness', 'listening'],
    ]),
    need('new-start', say('Se remettre en route après une faillite', 'Opnieuw beginnen na een faillissement', 'Starting again after a bankruptcy'), [
      ['seconde chance', 'rebond', 'nouveau départ', 'Revival'],
      ['tweede kans', 'doorstart', 'nieuwe start', 'Revival'],
      ['second chance', 'fresh start', 'Revival'],
    ]),
  ],
)

/** The last two are served by nobody, on purpose: the map must show what is missing. */
// prettier-ignore
const urgentRights = family(
  need('urgent-rights', say('Droits urgents et vie quotidienne', 'Dringende rechten en dagelijks leven', 'Urgent rights and daily life'), [
    ['papiers', 'droits sociaux', 'jour d’audience'],
    ['papieren', 'sociale rechten', 'zittingsdag'],
    ['papers', 'social rights', 'hearing day'],
  ]),
  [
    need('rights-after-judgment', say('Après le jugement : droits et papiers', 'Na het vonnis: rechten en papieren', 'After the judgment: rights and papers'), [
      ['curateur', 'chômage', 'mutuelle', 'effacement'],
      ['curator', 'werkloosheid', 'ziekenfonds', 'kwijtschelding'],
      ['curator', 'unemployment', 'health insurance', 'discharge'],
    ]),
    need('housing', say('Garder ou retrouver un toit', 'Een dak behouden of terugvinden', 'Keeping or finding a roof'), [
      ['logement', 'hypothèque', 'expulsion'],
      ['woning', 'hypotheek', 'uithuiszetting'],
      ['housing', 'mortgage', 'eviction'],
    ]),
    need('private-debts', say('Dettes privées, hors entreprise', 'Privéschulden, buiten de onderneming', 'Private debts, outside the firm'), [
      ['règlement collectif de dettes', 'médiation de dettes', 'surendettement'],
      ['collectieve schuldenregeling', 'schuldbemiddeling', 'overmatige schuldenlast'],
      ['collective debt settlement', 'debt mediation'],
    ]),
  ],
)

// prettier-ignore
const psychological = family(
  need('psychological-support', say('Soutien psychologique', 'Psychologische steun', 'Psychological support'), [
    ['détresse', 'psychologue', 'burn-out', 'épuisement'],
    ['nood', 'psycholoog', 'burn-out', 'uitputting'],
    ['distress', 'psychologist', 'burnout', 'exhaustion'],
  ]),
  [
    need('distress-listening', say('Être écouté quand on n’en peut plus', 'Gehoord worden als het niet meer gaat', 'Being heard when one cannot go on'), [
      ['écoute', 'idées noires', 'sentinelle', 'détresse'],
      ['luisteren', 'donkere gedachten', 'sentinel', 'nood'],
      ['listening', 'dark thoughts', 'sentinel', 'distress'],
    ]),
    need('psychological-sessions', say('Séances de soutien', 'Gesprekken met een psycholoog', 'Support sessions'), [
      ['psychologue', 'thérapie', 'burn-out'],
      ['psycholoog', 'therapie', 'burn-out'],
      ['psychologist', 'therapy', 'burnout'],
    ]),
    need('family-strain', say('Couple et famille sous la pression des dettes', 'Koppel en gezin onder druk van schulden', 'Couple and family under the strain of debts'), [
      ['séparation', 'famille', 'honte'],
      ['scheiding', 'gezin', 'schaamte'],
      ['separation', 'family', 'shame'],
    ]),
  ],
  true,
)

export const needs: SeededNeed[] = [
  ...firstAdvice,
  ...figures,
  ...publicDebts,
  ...credit,
  ...law,
  ...mediation,
  ...relaunch,
  ...peer,
  ...urgentRights,
  ...psychological,
]
export const unserved = ['housing', 'private-debts']
