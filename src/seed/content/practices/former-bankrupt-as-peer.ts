import type { SeededPractice } from './practice'

export const formerBankruptAsPeer: SeededPractice = {
  slug: 'former-bankrupt-as-peer',
  form: 'experience',
  axis: 5,
  actor: 'reseau-entreprendre-oasis',
  original: 'fr',
  stages: ['restructuring', 'restart'],
  needs: ['peer-support', 'new-start', 'psychological-support'],
  serves: ['former-entrepreneur', 'self-employed', 'company'],
  factsAsOf: '2026-05-07',
  sources: [
    {
      title: 'Information publique du Réseau Entreprendre sur Oasis',
      date: '2026-05-07',
    },
    {
      title: 'Information publique d’Un pass dans l’impasse sur la ligne 0800 300 25',
      date: '2026-05-07',
    },
  ],
  fr: {
    title: 'Choisir et protéger l’ancien failli qui devient pair : ce qui se décide avant le duo',
    summary:
      'Un ancien failli entend ce qu’aucun conseiller n’entend. Mais son histoire peut prendre toute la place, ou lui revenir la nuit. Entretien, limites écrites, relève : retour de trois ans de duos.',
    context: `Une tapissière d’ameublement a perdu sa société, puis remonté un petit atelier. Elle veut aider. On la met face à un garagiste que l’ONSS vient de citer. À la deuxième rencontre, elle pleure ; lui la console. L’accompagnement s’arrête là, et chacun croit avoir échoué. Nos autres accompagnateurs étaient des chefs d’entreprise à qui rien de tel n’était arrivé.`,
    problem: `Un dirigeant à succès rassure peu celui qui se cache ; un ancien failli lui parle en dix minutes. Mais la blessure n’est pas toujours refermée, et l’expérience pousse à donner des ordres : « Moi, j’ai déposé l’aveu tout de suite. » Le pair peut aussi devenir, sans le vouloir, le seul à savoir que quelqu’un va très mal.`,
    whatWasDone: `1. Un entretien d’une heure à deux voix. Trois questions : qu’est-ce qui te met encore en colère ? qui t’a aidé ? que feras-tu s’il ne t’écoute pas ?
2. Procédure close et deux ans passés : c’est notre seuil, pas une loi.
3. Une page de limites, signée : pas de conseil sur la date d’un aveu, pas de contact avec un créancier, pas d’argent, pas de contrat entre les deux.
4. Une phrase de passage : « Là, ce n’est plus pour moi, j’appelle avec toi. » Vers l’avocat, le CED, ou une ligne : 0800 300 25, 0800 32 123, 1813, et le 112 en cas de danger.
5. Autre secteur, autre commune, toujours.
6. Un pair de relève, nommé d’avance, et un groupe mensuel avec une psychologue, payée par le programme.
7. Une fin prévue : six rencontres, puis on décide.`,
    resourcesNeeded: `Pour huit duos : un coordinateur un jour par semaine, la psychologue une heure et demie par mois, les frais de transport. Le pair donne deux heures par quinzaine, pas davantage.`,
    results: `Dix-neuf duos, treize menés à terme. Trois pairs ont demandé une pause, deux sont revenus. Parmi les treize, quatre affaires sont passées par un accord ou une PRJ, cinq ont fermé dans l’ordre, quatre tiennent. Ce qui a échoué : les duos du même métier, où l’on parle fournisseurs et jamais de soi. Et nous avons mis un an à financer le groupe, ce qui était trop long.`,
    transferability: `Oui si le groupe avec psychologue est financé d’abord : sans lui, ne pas commencer. Les conseillers qui ont eux-mêmes failli gagneraient aux mêmes limites. Le pair n’est tenu à aucun secret professionnel ; on le dit à la personne, et l’accord porte sur ce qui peut être répété.`,
  },
  nl: {
    title: 'De voormalige gefailleerde als lotgenoot kiezen en beschermen, nog voor het duo begint',
    summary:
      'Wie zelf failliet ging, hoort wat geen adviseur hoort. Maar zijn verhaal kan alle plaats innemen, of ’s nachts terugkomen. Gesprek, geschreven grenzen, aflossing: drie jaar ervaring met duo’s.',
    context: `Een stoffeerster verloor haar vennootschap en begon later een klein atelier. Ze wil helpen. We zetten haar tegenover een garagist die net door de RSZ gedagvaard is. Bij het tweede gesprek weent zij; hij troost haar. Daar stopt de begeleiding, en elk denkt te hebben gefaald. Onze andere begeleiders waren bedrijfsleiders wie zoiets nooit overkwam.`,
    problem: `Een geslaagde ondernemer stelt iemand die zich verstopt weinig gerust; een voormalige gefailleerde heeft na tien minuten contact. Maar de wonde is niet altijd dicht, en ervaring wordt snel een bevel: “Ik heb meteen aangifte gedaan.” De lotgenoot kan ook, zonder het te willen, de enige zijn die weet dat het heel slecht gaat.`,
    whatWasDone: `1. Een gesprek van een uur, met twee. Drie vragen: wat maakt je nog kwaad? wie heeft jou geholpen? wat doe je als hij niet luistert?
2. Procedure afgesloten en twee jaar voorbij: dat is onze drempel, geen wet.
3. Een blad met grenzen, getekend: geen raad over de datum van een aangifte, geen contact met een schuldeiser, geen geld, geen contract onder elkaar.
4. Een zin om door te geven: “Dit is niet meer voor mij, ik bel samen met jou.” Naar de advocaat, het CED, of een lijn: 0800 300 25, 1813, 0800 32 123, en 112 bij gevaar.
5. Altijd een andere sector en een andere gemeente.
6. Een aflosser, vooraf benoemd, en elke maand een groep met een psycholoog, betaald door het programma.
7. Een afgesproken einde: zes gesprekken, dan beslissen we.`,
    resourcesNeeded: `Voor acht duo’s: een coördinator één dag per week, de psycholoog anderhalf uur per maand, de vervoerskosten. De lotgenoot geeft twee uur per veertien dagen, niet meer.`,
    results: `Negentien duo’s, dertien tot het einde. Drie lotgenoten vroegen een pauze, twee kwamen terug. Van die dertien zaken gingen er vier via een akkoord of een GRP, vijf sloten ordelijk, vier houden stand. Wat misliep: duo’s uit hetzelfde vak, die over leveranciers praten en nooit over zichzelf. En het duurde een jaar voor de groep betaald raakte: te lang.`,
    transferability: `Ja, als de groep met de psycholoog eerst betaald is: begin anders niet. Adviseurs die zelf failliet gingen, hebben baat bij dezelfde grenzen. Een lotgenoot heeft geen beroepsgeheim; dat zeggen we aan de persoon, en het akkoord bepaalt wat herhaald mag worden.`,
  },
}
