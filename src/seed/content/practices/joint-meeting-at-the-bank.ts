import type { SeededPractice } from './practice'

export const jointMeetingAtTheBank: SeededPractice = {
  slug: 'joint-meeting-at-the-bank',
  form: 'practice',
  axis: 5,
  actor: 'hub-brussels',
  original: 'fr',
  stages: ['early-warning', 'restructuring'],
  needs: ['bank-talks', 'figures', 'recovery-plan'],
  serves: ['company', 'self-employed'],
  factsAsOf: '2026-09-29',
  sources: [
    {
      title: 'Notes de terrain de la première ligne, sans noms (inventées pour la démonstration)',
      date: '2026-09-10',
    },
  ],
  fr: {
    title:
      'Aller à trois à la banque : quarante-cinq minutes, un rôle chacun, un compte rendu signé',
    summary:
      'L’entrepreneur parle, le comptable répond des chiffres, le conseiller tient l’heure et les promesses. La réunion finit par une page que les quatre relisent avant de sortir.',
    context: `Une menuisière, cinq ouvriers, a été deux fois seule à la banque. La première fois elle a pleuré, la seconde elle a promis un apport qu’elle n’avait pas. Son comptable dit que la banque ne l’appelle jamais ; la banque dit ne jamais recevoir de chiffres à temps. Le conseiller de première ligne, lui, entend trois récits qui ne se touchent pas.`,
    problem: `Chacun parle à l’entrepreneure, personne aux autres. Les questions techniques tombent sur celle qui ne peut pas y répondre, les questions humaines sur celui qui ne connaît pas l’atelier. Et quand le comptable vient sans préparation, il contredit sa cliente devant la banque. Une semaine après, chacun a retenu une promesse différente.`,
    whatWasDone: `1. La cliente donne son accord écrit : qui vient, quels chiffres peuvent être montrés. Le comptable décide lui-même de ce que son secret lui permet de dire.
2. Répétition de trente minutes, deux jours avant, par téléphone. Les trois disent en une phrase la demande ; tant que les phrases diffèrent, on ne va pas à la banque.
3. L’ordre du jour est envoyé la veille avec les chiffres : dix minutes de récit, quinze de chiffres, dix de demande, dix pour écrire.
4. À table : l’entrepreneure raconte l’atelier et les commandes. Le comptable ne parle que des chiffres, et dit ce qu’il ne sait pas. Le conseiller ne plaide pas : il garde l’heure, reformule, note.
5. Une question est toujours posée à la banque : « Que faudrait-il voir dans soixante jours pour que vous soyez rassurés ? »
6. Les dix dernières minutes : une page, qui fait quoi, pour quand. Les quatre relisent et signent ou corrigent.
7. Le conseiller rappelle à la date écrite.`,
    resourcesNeeded: `Une heure et demie par personne, répétition comprise. La facture du comptable pour la réunion doit être convenue d’avance : c’est ce qui fait échouer la plupart des essais. Une banque a d’abord refusé la présence d’un tiers ; un courriel expliquant son rôle a suffi.`,
    results: `Cinq réunions. Trois ont donné un accord dans le mois, deux fois après les « soixante jours ». Une a été une bonne réunion sans résultat : la décision se prenait ailleurs, et il fallait savoir à quel niveau. Une a tourné court : le comptable a découvert devant la banque un second crédit que la cliente avait tu.`,
    transferability: `Tout opérateur peut tenir la place du conseiller, sauf celui qui défend aussi un créancier. Pour une très petite affaire sans comptable attitré, la répétition compte plus que le nombre de chaises. En procédure, l’avocat prend la troisième place.`,
  },
  nl: {
    title: 'Met drie naar de bank: vijfenveertig minuten, ieder zijn rol, een getekend verslag',
    summary:
      'De ondernemer spreekt, de accountant staat in voor de cijfers, de adviseur bewaakt de tijd en de beloften. Het gesprek eindigt met een bladzijde die alle vier nalezen voor ze opstaan.',
    context: `Een schrijnwerkster met vijf arbeiders ging tweemaal alleen naar de bank. De eerste keer heeft ze geweend, de tweede keer beloofde ze een inbreng die ze niet had. Haar accountant zegt dat de bank hem nooit belt; de bank zegt dat ze nooit op tijd cijfers krijgt. De adviseur van de eerste lijn hoort drie verhalen die elkaar nergens raken.`,
    problem: `Iedereen praat met de onderneemster, niemand met de anderen. Technische vragen komen terecht bij wie ze niet kan beantwoorden, menselijke bij wie het atelier niet kent. Komt de accountant onvoorbereid mee, dan spreekt hij zijn klant tegen waar de bank bij zit. Een week later heeft ieder een andere belofte onthouden.`,
    whatWasDone: `1. De klant geeft een geschreven akkoord: wie meekomt en welke cijfers getoond mogen worden. De accountant beslist zelf wat zijn beroepsgeheim toelaat.
2. Twee dagen vooraf een repetitie van een half uur, per telefoon. De drie zeggen elk in één zin wat er gevraagd wordt; zolang die zinnen verschillen, gaan ze niet.
3. De dag ervoor vertrekt de agenda met de cijfers: tien minuten verhaal, vijftien cijfers, tien voor de vraag, tien om te schrijven.
4. Aan tafel vertelt de onderneemster over het atelier en de bestellingen. De accountant heeft het alleen over cijfers, en zegt wat hij niet weet. De adviseur pleit niet: hij bewaakt de tijd, herhaalt in eigen woorden, noteert.
5. De bank krijgt altijd deze vraag: ‘Wat zou u over zestig dagen moeten zien om gerust te zijn?’
6. De laatste tien minuten: één bladzijde, wie doet wat, tegen wanneer. Alle vier lezen na en tekenen of verbeteren.
7. De adviseur belt terug op de opgeschreven datum.`,
    resourcesNeeded: `Anderhalf uur per persoon, de repetitie inbegrepen. Over de factuur van de accountant voor dit gesprek moet men het vooraf eens zijn: daarop stranden de meeste pogingen. Eén bank weigerde eerst een derde aan tafel; een mail die zijn rol uitlegde, volstond.`,
    results: `Vijf gesprekken. Drie leidden binnen de maand tot een akkoord, twee keer dankzij de ‘zestig dagen’. Eén was een goed gesprek zonder gevolg: de beslissing viel elders, en men had moeten weten op welk niveau. Eén liep vast: de accountant ontdekte aan tafel een tweede krediet dat de klant verzwegen had.`,
    transferability: `Elke operator kan de stoel van de adviseur innemen, behalve wie ook een schuldeiser verdedigt. Bij een heel kleine zaak zonder vaste boekhouder telt de repetitie meer dan het aantal stoelen. Tijdens een procedure neemt de advocaat de derde plaats in.`,
  },
}
