import type { SeededPractice } from './practice'

export const exemptionWithAPageAndProof: SeededPractice = {
  slug: 'exemption-with-a-page-and-proof',
  form: 'practice',
  axis: 5,
  actor: 'acasti',
  original: 'nl',
  stages: ['early-warning', 'closure', 'restart'],
  needs: ['social-contributions'],
  serves: ['self-employed', 'former-entrepreneur'],
  factsAsOf: '2026-05-04',
  sources: [
    {
      title:
        'Werkwijzer van een fonds voor aanvragen tot vrijstelling, verzonnen voor de demonstratie',
      date: '2026-04-20',
    },
  ],
  fr: {
    title: 'Demander l’exemption de cotisations sociales avec un récit d’une page et trois preuves',
    summary:
      'Une demande d’exemption se lit en quelques minutes. Une page dans l’ordre du temps, trois preuves choisies et un choix clair entre étaler et exempter font un dossier lisible.',
    context: `Une esthéticienne indépendante, séparée depuis l’hiver, devait cinq trimestres de cotisations. Elle avait demandé une exemption un an plus tôt, en cochant des cases, et reçu un refus qu’elle n’avait pas compris. La demande passe par la caisse d’assurances sociales, mais ne se décide pas au guichet. L’étalement, lui, se discute avec la caisse.`,
    problem: `Le formulaire demande des chiffres, pas une histoire. On joint quarante pages d’extraits ou rien. On demande l’exemption pour tout, y compris des trimestres qu’il vaut mieux payer : une exemption n’est peut-être pas sans effet sur d’autres droits, à vérifier chaque fois auprès de la caisse. Et pendant l’attente, les rappels continuent et font croire à un refus.`,
    whatWasDone: `1. Poser la liste des trimestres, un par ligne : dû, payé, majoration.
2. Choisir par ligne : étaler, demander l’exemption, ou contester le calcul. Une réduction pour revenus plus bas se demande peut-être d’abord.
3. Écrire une page, à la première personne, dans l’ordre : avant, ce qui est arrivé, aujourd’hui, dans six mois. Des dates, pas d’adjectifs.
4. Joindre trois preuves seulement : revenus du ménage, charges du mois, l’événement lui-même.
5. Ne pas joindre de certificat médical détaillé si une attestation d’incapacité suffit.
6. Relire à voix haute avec la personne. Elle signe si elle s’y reconnaît.
7. Convenir avec la caisse de ce qui se passe pendant l’attente, et noter la date probable de décision.`,
    resourcesNeeded: `Deux rendez-vous d’une heure, à une semaine d’intervalle : le premier pour les trimestres, le second pour la page. Un accès au décompte de la caisse.`,
    results: `Sept dossiers. Trois exemptions complètes, deux partielles, deux refus. Les deux refus portaient sur des dossiers où les revenus du conjoint manquaient. L’esthéticienne a obtenu l’exemption pour quatre trimestres et étalé le cinquième. La décision a pris plusieurs mois ; deux personnes ont cru être oubliées et ont cessé d’ouvrir leur courrier.`,
    transferability: `Oui, par toute première ligne et par un service social. La caisse fournit les trimestres, elle n’écrit pas la page à la place de l’affilié. Après une faillite, vérifier d’abord ce que l’effacement couvre.`,
  },
  nl: {
    title:
      'Vrijstelling van sociale bijdragen vragen met een verhaal van één blad en drie bewijzen',
    summary:
      'Een aanvraag tot vrijstelling wordt in enkele minuten gelezen. Eén blad in tijdsvolgorde, drie gekozen bewijzen en een duidelijke keuze tussen spreiden en vrijstellen maken ze leesbaar.',
    context: `Een zelfstandige schoonheidsspecialiste, sinds de winter gescheiden, had vijf kwartalen achterstand. Een jaar eerder had ze al vrijstelling gevraagd, door vakjes aan te kruisen, en een weigering gekregen die ze niet begreep. De aanvraag loopt via het sociaal verzekeringsfonds, maar wordt niet aan het loket beslist. Een spreiding bespreekt men wel met het fonds zelf.`,
    problem: `Het formulier vraagt cijfers, geen verhaal. Men voegt veertig bladzijden uittreksels toe, of niets. Men vraagt vrijstelling voor alles, ook voor kwartalen die men beter betaalt: een vrijstelling heeft misschien gevolgen voor andere rechten, telkens na te vragen bij het fonds. En tijdens het wachten blijven de herinneringen komen, wat op een weigering lijkt.`,
    whatWasDone: `1. De kwartalen onder elkaar zetten: verschuldigd, betaald, verhoging.
2. Per lijn kiezen: spreiden, vrijstelling vragen of de berekening betwisten. Misschien komt eerst een vermindering wegens een lager inkomen.
3. Eén blad schrijven, in de ik-vorm en op volgorde: vroeger, wat er gebeurd is, vandaag, over zes maanden. Data, geen bijvoeglijke naamwoorden.
4. Niet meer dan drie bewijzen toevoegen: het gezinsinkomen, de lasten van de maand, de gebeurtenis zelf.
5. Geen uitvoerig medisch verslag meesturen als een attest van arbeidsongeschiktheid volstaat.
6. Het blad samen luidop nalezen. Ze tekent als ze zichzelf erin herkent.
7. Met het fonds afspreken wat er intussen gebeurt, en de vermoedelijke datum van beslissing noteren.`,
    resourcesNeeded: `Twee afspraken van een uur, met een week ertussen: de eerste voor de kwartalen, de tweede voor het blad. En inzage in de afrekening van het fonds.`,
    results: `Zeven dossiers. Drie volledige vrijstellingen, twee gedeeltelijke, twee weigeringen. In beide geweigerde dossiers ontbrak het inkomen van de partner. De schoonheidsspecialiste kreeg vrijstelling voor vier kwartalen en spreidt het vijfde. De beslissing duurde maanden; twee mensen dachten dat men hen vergeten was en openden hun post niet meer.`,
    transferability: `Ja, door elke eerste lijn en door een sociale dienst. Het fonds levert de kwartalen, maar schrijft het blad niet in de plaats van de aangeslotene. Na een faillissement gaat men eerst na wat de kwijtschelding dekt.`,
  },
}
