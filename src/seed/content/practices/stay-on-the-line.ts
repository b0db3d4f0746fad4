import type { SeededPractice } from './practice'

export const stayOnTheLine: SeededPractice = {
  slug: 'stay-on-the-line',
  form: 'practice',
  axis: 5,
  actor: 'hub-brussels',
  original: 'nl',
  stages: ['early-warning', 'restructuring', 'closure'],
  needs: ['distress-listening', 'orientation'],
  serves: ['self-employed', 'company', 'starter'],
  factsAsOf: '2026-09-17',
  sources: [
    {
      title:
        'Information publique d’Un pass dans l’impasse : ligne 0800 300 25, du lundi au vendredi de 8 h 30 à 17 h',
      date: '2026-09-17',
    },
    {
      title:
        'Information publique sur la ligne 0800 32 123, joignable jour et nuit (bx1, septembre 2025)',
      date: '2025-09-01',
    },
  ],
  fr: {
    title: 'Rester en ligne jusqu’à ce que la voix suivante ait répondu',
    summary:
      'Donner un numéro à quelqu’un qui n’en peut plus, c’est souvent le laisser seul avec un numéro. Un appel à trois, deux phrases choisies par la personne, et l’on ne part qu’après deux « oui ».',
    context: `Une coiffeuse appelle la première ligne pour savoir comment fermer son salon. Très vite elle pleure, dit qu’elle ne dort plus, et accepte de parler à quelqu’un dont c’est le métier. Elle n’est pas en danger immédiat : la question lui a été posée. L’agent a la liste des lignes d’écoute sous les yeux et un casque qui sait faire une conférence à trois, ce que personne dans l’équipe n’avait jamais essayé.`,
    problem: `Jusque-là, on dictait le numéro et l’on souhaitait bon courage. La moitié des gens que nous avons rappelés n’avaient pas téléphoné : plus la force, plus de crédit, pas envie de tout redire. Le transfert automatique ne valait pas mieux, car une musique d’attente ressemble beaucoup à un abandon.`,
    whatWasDone: `1. Demander l’accord, puis ce qui peut être dit : « Quelles deux phrases voulez-vous que je dise pour vous ? »
2. Noter un numéro de rappel, au cas où la ligne couperait. Rien d’autre.
3. Vérifier d’abord si la ligne est ouverte. Composer le 0800 300 25 (indépendants), le 0800 32 123 (fr), le 1813 (nl), le 107 ou le 106, en gardant la personne dans la conversation : pas de mise en attente.
4. Présenter : le prénom, les deux phrases, rien sur les dettes ni sur la TVA.
5. Demander à chacun : « Est-ce que je peux vous laisser ? » On raccroche après deux oui.
6. Si personne ne répond, passer à la ligne suivante. En cas de danger : 112.
7. Rappeler à l’heure convenue, pour le salon seulement. Le reste ne nous regarde plus.`,
    resourcesNeeded: `Un téléphone qui fait l’appel à trois, essayé une fois par mois entre collègues, et une pièce fermée. Quinze à trente minutes par appel, que le planning doit supporter. Une carte des lignes avec la source et la date des heures.`,
    results: `Six appels à trois en huit mois. Quatre conversations ont eu lieu ; une personne a raccroché pendant la présentation et a répondu au rappel ; une fois, nous sommes tombés sur un répondeur, après 17 heures. Depuis, on vérifie l’heure avant de promettre. Les heures du 1813, du 107 et du 106 ne sont pas confirmées chez nous : nous ne disons jamais « c’est ouvert ».`,
    transferability: `Oui. Au guichet, la même chose se fait dans un bureau, le combiné à la main. Pour une banque ou une caisse dont les lignes sont enregistrées, il faut un autre appareil. Un avocat ou un comptable peut appeler avec son client, mais la parole reste au client.`,
  },
  nl: {
    title: 'Aan de lijn blijven tot de volgende stem heeft opgenomen',
    summary:
      'Wie op is en alleen een nummer krijgt, blijft vaak alleen met dat nummer. Een gesprek met drie, twee zinnen die de persoon zelf kiest, en we gaan pas weg na twee keer “ja”.',
    context: `Een kapster belt de eerste lijn om te weten hoe zij haar zaak kan stopzetten. Al gauw huilt ze, zegt dat ze niet meer slaapt, en wil ze wel praten met iemand die daarvoor is opgeleid. Er is geen onmiddellijk gevaar: die vraag is haar gesteld. De medewerker heeft de luisterlijnen voor zich en een toestel dat een gesprek met drie aankan, iets wat niemand van de ploeg ooit had geprobeerd.`,
    problem: `Tot dan dicteerden we het nummer en wensten we veel moed. De helft van wie we later terugbelden, had niet getelefoneerd: geen kracht, geen belkrediet, geen zin om alles opnieuw te vertellen. Automatisch doorschakelen was niet beter, want wachtmuziek klinkt erg als in de steek gelaten worden.`,
    whatWasDone: `1. Het akkoord vragen, en dan wat er gezegd mag worden: “Welke twee zinnen mag ik voor u zeggen?”
2. Een nummer noteren om terug te bellen als de lijn wegvalt. Verder niets.
3. Eerst nagaan of de lijn open is. Dan 0800 300 25 (zelfstandigen), 1813 (nl), 0800 32 123 (fr), 106 of 107 bellen terwijl de persoon in het gesprek blijft: niemand in de wacht.
4. Voorstellen: de voornaam, de twee zinnen, niets over schulden of btw.
5. Aan allebei vragen: “Mag ik u nu samen laten?” Pas na twee keer ja leggen we neer.
6. Neemt niemand op, dan de volgende lijn. Bij gevaar: 112.
7. Terugbellen op het afgesproken uur, alleen over de zaak. De rest gaat ons niet meer aan.`,
    resourcesNeeded: `Een toestel voor gesprekken met drie, elke maand uitgeprobeerd onder collega’s, en een lokaal met een deur. Vijftien tot dertig minuten per oproep, die de planning moet kunnen dragen. Een kaart van de lijnen, met bron en datum van de uren.`,
    results: `Zes gesprekken met drie in acht maanden. Vier keer kwam het tot een echt gesprek; één persoon legde neer tijdens het voorstellen en nam later wel op; één keer kregen we een antwoordapparaat, na 17 uur. Sindsdien kijken we op de klok voor we iets beloven. De uren van 1813, 106 en 107 zijn bij ons niet bevestigd: wij zeggen nooit “het is open”.`,
    transferability: `Ja. Aan het loket kan hetzelfde in een bureau, met de hoorn in de hand. Een bank of een sociaal verzekeringsfonds met opgenomen lijnen heeft een ander toestel nodig. Een advocaat of boekhouder kan samen met de klant bellen, maar de klant blijft aan het woord.`,
  },
}
