import type { SeededPractice } from './practice'

export const accountantsWarningLetter: SeededPractice = {
  slug: 'accountants-warning-letter',
  form: 'practice',
  axis: 4,
  actor: 'itaa',
  original: 'fr',
  stages: ['early-warning'],
  needs: ['figures', 'recovery-plan', 'enterprise-mediator'],
  serves: ['company', 'self-employed'],
  factsAsOf: '2026-05-20',
  sources: [
    {
      title:
        'Code de droit économique, livre XX, art. XX.23, § 3, réforme en vigueur depuis le 1er septembre 2023',
      date: '2023-09-01',
    },
  ],
  fr: {
    title: 'Écrire la lettre d’alerte de l’expert-comptable après l’avoir dite de vive voix',
    summary:
      'Le devoir d’alerte de l’article XX.23 se prépare en trois temps : un entretien, une lettre de deux pages avec des chiffres, et un rendez-vous fixé avant la fin du mois.',
    context: `L’expert-comptable externe qui constate des faits graves et concordants en informe par écrit les administrateurs. Si rien n’est fait dans le mois, il peut en informer le président du tribunal sans violer son secret (art. XX.23, § 3, à vérifier dans le texte en vigueur). Un petit cabinet de quatre personnes suivait un négociant en carrelage : pertes deux années de suite, précompte impayé, domiciliation refusée par la banque.`,
    problem: `Beaucoup de confrères écrivent tard, par peur de perdre le client, ou envoient un modèle de quatre lignes que personne ne lit. Reçue sans un mot avant, la lettre passe pour une dénonciation. Et « peut » est souvent lu « doit » : le client croit que le tribunal sait déjà.`,
    whatWasDone: `1. Réunir les faits sur une page : trois chiffres, leurs dates, la pièce dont ils viennent.
2. Faire relire par un confrère du cabinet : les faits sont-ils graves, se confirment-ils l’un l’autre ?
3. Voir le client avant d’écrire. Dire que la lettre arrive, ce qu’elle contient, ce qu’elle ne fait pas.
4. Écrire à chaque administrateur, pas seulement au gérant de fait. Deux pages : faits, conséquence à trois mois, trois mesures possibles, date de rendez-vous.
5. Joindre une feuille neutre avec les aides : diagnostic, avocat, médiateur d’entreprise.
6. Au rendez-vous, acter ce qui a été décidé. Le choix d’aller plus loin reste celui du professionnel, seul.`,
    resourcesNeeded: `Trois à quatre heures par dossier, rarement facturées. Un second lecteur. Un agenda partagé pour le délai d’un mois, et un endroit du dossier où la preuve d’envoi est conservée.`,
    results: `Cinq lettres en un an. Trois clients ont agi dans le mois, dont un par accord amiable avec deux fournisseurs. Un a changé de cabinet. Pour le dernier, la lettre n’avait été envoyée qu’à un des deux associés : il a fallu recommencer, et le mois avec.`,
    transferability: `Réservé aux professionnels du chiffre pour le devoir lui-même. Un avocat ou un conseiller peut reprendre la page de faits et l’entretien avant l’écrit. Chacun reste juge de son propre secret professionnel.`,
  },
  nl: {
    title: 'De waarschuwingsbrief van de accountant schrijven nadat hij mondeling is aangekondigd',
    summary:
      'De waarschuwingsplicht van artikel XX.23 wordt in drie stappen voorbereid: een gesprek, een brief van twee bladzijden met cijfers, en een afspraak vóór het einde van de maand.',
    context: `De externe accountant die gewichtige en overeenstemmende feiten vaststelt, licht de bestuurders schriftelijk in. Gebeurt er binnen een maand niets, dan kan hij de voorzitter van de rechtbank inlichten zonder zijn beroepsgeheim te schenden (art. XX.23, §3, na te kijken in de geldende tekst). Een klein kantoor met vier medewerkers volgde een tegelhandelaar op: twee jaar verlies na elkaar, onbetaalde bedrijfsvoorheffing, een domiciliëring die de bank weigerde.`,
    problem: `Veel confraters schrijven laat, uit schrik de klant te verliezen, of sturen een standaardbrief van vier regels die niemand leest. Valt die zonder één woord vooraf in de bus, dan lijkt hij op een aangifte. En “kan” wordt vaak als “moet” gelezen: de klant denkt dat de rechtbank al op de hoogte is.`,
    whatWasDone: `1. De feiten op één blad samenbrengen: drie cijfers, hun datum, en het stuk waaruit ze komen.
2. Een confrater laten nalezen: zijn de feiten gewichtig, en bevestigen ze elkaar?
3. De klant zien vóór men schrijft. Zeggen dat er een brief komt, wat erin staat en wat hij niet teweegbrengt.
4. Naar elke bestuurder schrijven, niet enkel naar wie feitelijk leidt. Twee bladzijden: feiten, gevolg op drie maanden, drie mogelijke maatregelen, datum van de afspraak.
5. Een neutraal blad met hulp toevoegen: diagnose, advocaat, ondernemingsbemiddelaar.
6. Op de afspraak vastleggen wat beslist is. Of men verder gaat, beslist de beroepsbeoefenaar alleen.`,
    resourcesNeeded: `Drie à vier uur per dossier, die men zelden aanrekent. Een tweede lezer. Een gedeelde agenda voor de termijn van een maand, en een vaste plaats in het dossier voor het bewijs van verzending.`,
    results: `Vijf brieven in één jaar. Drie klanten deden iets binnen de maand, van wie één met een minnelijk akkoord met twee leveranciers. Eén stapte over naar een ander kantoor. In het laatste dossier was de brief maar naar één van de twee vennoten vertrokken: alles moest opnieuw, de maand inbegrepen.`,
    transferability: `De plicht zelf geldt alleen voor de cijferberoepen. Een advocaat of adviseur kan het feitenblad en het gesprek vooraf overnemen. Ieder oordeelt zelf over zijn beroepsgeheim.`,
  },
}
