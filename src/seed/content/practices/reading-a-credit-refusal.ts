import type { SeededPractice } from './practice'

export const readingACreditRefusal: SeededPractice = {
  slug: 'reading-a-credit-refusal',
  form: 'practice',
  axis: 1,
  actor: 'hub-brussels',
  original: 'fr',
  stages: ['prevention', 'early-warning'],
  needs: ['credit', 'first-diagnosis', 'orientation'],
  serves: ['self-employed', 'starter', 'company'],
  factsAsOf: '2026-07-02',
  sources: [
    {
      title: 'L’Echo, profil des entreprises qui ont appelé le guichet d’urgence de 2020, mai 2020',
      date: '2020-05-01',
    },
    {
      title:
        'Parlement bruxellois, question écrite n° 664 sur la plateforme de monitoring et d’échange, réponse du 10 mars 2023',
      date: '2023-03-10',
    },
  ],
  fr: {
    title: 'Lire un refus de crédit comme un diagnostic, et compter les motifs entre opérateurs',
    summary:
      'Un refus se range dans l’une de cinq cases, et chaque case ouvre une autre porte. Les motifs, comptés sans nom, montrent à la Région où le crédit manque vraiment et où c’est autre chose qui manque.',
    context: `Un coiffeur sans personnel reçoit un refus de crédit en deux lignes. Il en demande un deuxième ailleurs, puis un troisième, chaque fois avec les mêmes papiers. À la première ligne, de tels appels sont nombreux et se ressemblent. Neuf demandeurs sur dix du guichet d’urgence de 2020 avaient moins de cinq équivalents temps plein [L’Echo, mai 2020] : pour eux, il n’y a ni directeur financier ni second rendez-vous.`,
    problem: `« La banque ne veut pas » recouvre des situations sans rapport : chiffres manquants, dettes publiques visibles, demande mal calibrée, absence de garantie, activité qui ne peut pas rembourser. Le conseiller envoie tout le monde vers une autre source d’argent, y compris celui pour qui un crédit de plus serait une chute de plus haut. Et comme personne ne compte, la plateforme discute du crédit par impressions.`,
    whatWasDone: `1. On demande par écrit à la banque le motif, sans reproche, avec une question fermée : est-ce le dossier, la capacité de rembourser, les garanties, un incident enregistré, ou le secteur ?
2. On classe le refus, avec l’entrepreneur, dans cinq cases : dossier, dettes, montant, garanties, activité.
3. Chaque case a une suite : comptable pour la première ; plan ONSS, TVA ou caisse sociale pour la deuxième ; besoin recalculé pour la troisième ; carte des garanties pour la quatrième ; diagnostic au CED pour la cinquième.
4. On s’interdit une nouvelle demande de crédit tant que la suite n’est pas faite, sauf avis contraire écrit.
5. Chaque mois, trois opérateurs additionnent les cases, sans nom, sans banque, avec le secteur et la zone seulement. Rien n’est publié sous cinq refus.
6. Une réunion par trimestre lit les chiffres avec la fédération des banques.`,
    resourcesNeeded: `Quarante minutes par refus, dix minutes par mois pour le comptage. Il a fallu deux séances pour s’entendre sur les cases, car « garanties » et « montant » se confondaient. Une banque sur deux environ donne un motif exploitable ; sinon le conseiller estime, et coche « estimé ».`,
    results: `Quarante-deux refus comptés en deux trimestres. Dix-sept « dossier », onze « activité », huit « dettes », six pour les deux autres. Parmi les dix-sept, six crédits ont été obtenus après remise en ordre. Nous attendions surtout « garanties » : nous nous trompions. Limite : seuls ceux qui nous appellent sont comptés, et trois conseillers ont estimé différemment le même cas.`,
    transferability: `Reprenable partout, avec les mêmes cinq cases, faute de quoi les chiffres ne s’additionnent pas. Un comptable peut faire les étapes 1 à 4 seul. Ne jamais partager le nom d’une banque dans le comptage.`,
  },
  nl: {
    title: 'Een kredietweigering lezen als een diagnose, en de redenen tellen tussen operatoren',
    summary:
      'Een weigering hoort in één van vijf vakken, en elk vak opent een andere deur. De redenen, zonder naam geteld, tonen het Gewest waar krediet echt ontbreekt en waar het om iets anders gaat.',
    context: `Een kapper zonder personeel krijgt een kredietweigering van twee regels. Hij vraagt elders een tweede krediet, daarna een derde, telkens met dezelfde papieren. De eerste lijn krijgt veel zulke telefoons, en ze lijken op elkaar. Negen op de tien aanvragers bij het noodloket van 2020 hadden minder dan vijf voltijdse werknemers [L’Echo, mei 2020]: bij hen is er geen financieel directeur en ook geen tweede afspraak.`,
    problem: `Achter ‘de bank wil niet’ gaan toestanden schuil die niets met elkaar te maken hebben: ontbrekende cijfers, zichtbare overheidsschulden, een slecht gekozen bedrag, geen waarborgen, een activiteit die niet kan terugbetalen. De adviseur stuurt iedereen naar een andere geldbron, ook wie met een extra krediet alleen maar dieper zou vallen. En omdat niemand telt, praat het platform over krediet op gevoel.`,
    whatWasDone: `1. De bank wordt schriftelijk en zonder verwijt naar de reden gevraagd, met een gesloten vraag: ligt het aan het dossier, de terugbetaalcapaciteit, de waarborgen, een geregistreerd incident of de sector?
2. Samen met de ondernemer komt de weigering in één van vijf vakken: dossier, schulden, bedrag, waarborgen, activiteit.
3. Elk vak heeft een vervolg: de boekhouder voor het eerste; een plan bij RSZ, btw of sociaal verzekeringsfonds voor het tweede; een nieuwe berekening voor het derde; een kaart van de waarborgen voor het vierde; een diagnose bij het CED voor het vijfde.
4. Zolang dat vervolg niet gedaan is, vraagt men geen nieuw krediet aan, tenzij iemand schriftelijk anders adviseert.
5. Elke maand tellen drie operatoren hun vakken op, zonder naam en zonder bank, enkel met sector en zone. Onder vijf weigeringen wordt niets gedeeld.
6. Eén keer per kwartaal worden de cijfers samen met de federatie van de banken gelezen.`,
    resourcesNeeded: `Veertig minuten per weigering, tien minuten per maand om te tellen. Er waren twee vergaderingen nodig om het over de vakken eens te worden, want ‘waarborgen’ en ‘bedrag’ liepen door elkaar. Ongeveer één bank op twee geeft een bruikbare reden; anders schat de adviseur en kruist hij ‘geschat’ aan.`,
    results: `Tweeënveertig weigeringen op twee kwartalen. Zeventien keer ‘dossier’, elf keer ‘activiteit’, acht keer ‘schulden’, zes voor de twee andere. Van de zeventien kregen er zes na het op orde brengen toch krediet. Wij verwachtten vooral ‘waarborgen’ en hadden het mis. Beperking: alleen wie ons belt wordt geteld, en drie adviseurs schatten hetzelfde geval anders in.`,
    transferability: `Overal over te nemen, met dezelfde vijf vakken; anders zijn de cijfers niet op te tellen. Een boekhouder kan de stappen 1 tot 4 alleen. De naam van een bank komt nooit in de telling.`,
  },
}
