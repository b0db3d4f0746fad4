import type { SeededPractice } from './practice'

export const reorganisationFileInTenDays: SeededPractice = {
  slug: 'reorganisation-file-in-ten-days',
  form: 'practice',
  axis: 2,
  actor: 'itaa',
  original: 'fr',
  stages: ['restructuring'],
  needs: ['judicial-reorganisation', 'late-accounts', 'recovery-plan', 'cash-plan'],
  serves: ['company', 'self-employed'],
  factsAsOf: '2026-05-12',
  sources: [
    {
      title: 'Code de droit économique, livre XX, réforme en vigueur depuis le 1er septembre 2023',
      date: '2023-09-01',
    },
  ],
  fr: {
    title: 'Monter le dossier de PRJ en dix jours ouvrables, avec une pièce et un nom par jour',
    summary:
      'Un calendrier inversé à partir du dépôt de la requête : chaque pièce a un responsable, un jour et une version de secours. La comptabilité en retard cesse d’être l’excuse qui fait perdre un mois.',
    context: `Un transporteur de six camionnettes décide, avec son avocat, de demander une réorganisation judiciaire. Les comptes du dernier exercice ne sont pas déposés, deux déclarations TVA manquent, et le comptable précédent garde des classeurs parce qu’il n’est pas payé. Une saisie sur deux véhicules est annoncée. L’avocat a besoin de chiffres ; le nouveau comptable reçoit une boîte à chaussures.`,
    problem: `Le dossier se monte d’habitude dans l’ordre où les papiers arrivent. La pièce la plus longue à obtenir est demandée en dernier, et la liste des créanciers est refaite trois fois parce que personne n’a dit quelle version faisait foi. Pendant ce temps, l’huissier avance. Un dossier incomplet fait aussi mauvaise impression là où la confiance se joue.`,
    whatWasDone: `1. Jour 1 : l’avocat fixe la liste des pièces à joindre selon le texte en vigueur et la date de dépôt visée. On compte à rebours.
2. Jours 1 et 2 : demandes parties le même jour pour tout ce qui dépend d’un tiers : relevés ONSS et SPF Finances, décompte de la banque, bail, contrats de leasing, dossier de l’ancien comptable.
3. Jours 2 à 4 : liste des créanciers dans un seul tableau, un seul gardien, avec montant, sûreté, dernière lettre et adresse vérifiée à la BCE.
4. Jours 3 à 6 : situation comptable récente. Si la clôture est impossible, une situation provisoire signée, avec la liste écrite de ce qui manque.
5. Jours 5 à 8 : budget de trésorerie pour la durée du sursis demandé, mois par mois, et trois mesures déjà prises, datées.
6. Jour 9 : relecture croisée. L’avocat lit les chiffres, le comptable lit le récit, l’entrepreneur raconte les deux.
7. Jour 10 : dépôt, et rappel dans l’agenda pour les pièces complémentaires.`,
    resourcesNeeded: `Du côté du comptable, vingt à trente heures sur deux semaines ; dix à quinze chez l’avocat ; une personne de l’entreprise disponible deux heures par jour. Une provision doit être discutée le premier jour, par écrit. Un soutien aux frais existe par certains opérateurs, sous conditions : on le vérifie avant de commencer, pas après.`,
    results: `Six dossiers montés ainsi par trois bureaux. Quatre déposés dans les dix jours, un au seizième : l’ancien comptable n’avait rien rendu, et l’attente de ses classeurs était une erreur, car les banques et les administrations avaient l’essentiel. Trois plans ont ensuite été votés. Dans le sixième cas, le budget du jour 8 a montré que rien ne pouvait être sauvé, et l’aveu de faillite a été préparé à la place.`,
    transferability: `Oui pour tout bureau qui accepte de bloquer deux semaines. Un indépendant sans personnel peut tenir le même calendrier en six jours. Ce qui change : les pièces exigées, à reprendre chaque fois dans le texte en vigueur et jamais dans l’ancienne liste d’un confrère.`,
  },
  nl: {
    title: 'Het GRP-dossier in tien werkdagen samenstellen, met één stuk en één naam per dag',
    summary:
      'Een kalender die terugtelt vanaf de neerlegging van het verzoekschrift: elk stuk heeft een verantwoordelijke, een dag en een noodversie. Een achterstallige boekhouding kost zo geen maand meer.',
    context: `Een vervoerder met zes bestelwagens beslist samen met zijn advocaat een gerechtelijke reorganisatie te vragen. De jaarrekening van het laatste boekjaar is niet neergelegd, twee btw-aangiften ontbreken en de vorige boekhouder houdt mappen bij zich omdat hij niet betaald is. Een beslag op twee voertuigen is aangekondigd. De advocaat heeft cijfers nodig; de nieuwe accountant krijgt een schoendoos.`,
    problem: `Meestal groeit het dossier in de volgorde waarin de papieren binnenkomen. Het stuk waarop men het langst wacht, wordt het laatst gevraagd. De lijst van schuldeisers wordt drie keer herwerkt omdat niemand zei welke versie telt. Intussen gaat de deurwaarder verder. Een onvolledig dossier maakt ook een slechte indruk op het ogenblik dat vertrouwen alles is.`,
    whatWasDone: `1. Dag 1: de advocaat legt volgens de geldende tekst de lijst van stukken en de beoogde datum van neerlegging vast. Vandaar telt men terug.
2. Dag 1 en 2: alles wat van een derde afhangt, vertrekt dezelfde dag: overzichten van RSZ en FOD Financiën, afrekening van de bank, huurcontract, leasingcontracten, dossier van de vroegere boekhouder.
3. Dag 2 tot 4: één tabel met schuldeisers en één bewaker, met bedrag, zekerheid, laatste brief en een adres dat in de KBO is nagekeken.
4. Dag 3 tot 6: een recente boekhoudkundige staat. Kan er niet worden afgesloten, dan een voorlopige en ondertekende staat, met een geschreven lijst van wat ontbreekt.
5. Dag 5 tot 8: een liquiditeitsbegroting voor de duur van de gevraagde opschorting, maand per maand, plus drie maatregelen die al genomen zijn, met datum.
6. Dag 9: kruislezing. De advocaat leest de cijfers, de accountant het verhaal, de ondernemer vertelt beide.
7. Dag 10: neerlegging, met een herinnering in de agenda voor bijkomende stukken.`,
    resourcesNeeded: `Bij de accountant twintig tot dertig uur over twee weken, bij de advocaat tien tot vijftien, en iemand van de onderneming die elke dag twee uur vrij is. Het voorschot wordt de eerste dag schriftelijk besproken. Sommige operatoren kunnen onder voorwaarden helpen met de kosten: dat zoekt men uit vóór het begin, niet erna.`,
    results: `Drie kantoren werkten zo aan zes dossiers. Vier waren binnen de tien dagen neergelegd, één op dag zestien: de vroegere boekhouder had niets teruggegeven, en wachten op zijn mappen was een fout, want banken en besturen hadden het belangrijkste zelf. Drie plannen werden nadien goedgekeurd. In het zesde geval toonde de begroting van dag 8 dat er niets meer te redden viel; daar werd de aangifte van faillissement voorbereid.`,
    transferability: `Ja, voor elk kantoor dat twee weken wil vrijhouden. Een zelfstandige zonder personeel haalt dezelfde kalender in zes dagen. Wat telkens verandert, zijn de vereiste stukken: neem ze uit de geldende tekst, nooit uit een oude lijst van een confrater.`,
  },
}
