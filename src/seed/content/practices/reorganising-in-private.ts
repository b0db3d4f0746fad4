import type { SeededPractice } from './practice'

export const reorganisingInPrivate: SeededPractice = {
  slug: 'reorganising-in-private',
  form: 'practice',
  axis: 2,
  actor: 'barreau-de-bruxelles',
  original: 'nl',
  stages: ['restructuring'],
  needs: ['judicial-reorganisation', 'creditor-mediation', 'bank-talks'],
  serves: ['company'],
  factsAsOf: '2026-02-10',
  sources: [
    {
      title: 'Wetboek van economisch recht, boek XX, hervorming van kracht sinds 1 september 2023',
      date: '2023-09-01',
    },
  ],
  fr: {
    title: 'Tenir une réorganisation privée : écrire la liste de ceux qui savent, et s’y tenir',
    summary:
      'La voie privée de la PRJ ne protège que si le silence tient. Un registre des personnes informées, une phrase convenue pour les autres et un plan écrit pour le jour où la nouvelle sort malgré tout.',
    context: `Une société de services informatiques, onze travailleurs, vit de quatre contrats annuels. Chacun contient une clause sur l’insolvabilité, et deux clients publics consultent régulièrement les annonces officielles. Trois créanciers seulement bloquent : la banque, un ancien associé et un loueur de matériel. Depuis la réforme de 2023, la réorganisation peut être publique ou privée ; l’avocat propose d’examiner la seconde.`,
    problem: `Le caractère privé de la procédure n’engage pas la secrétaire, le comptable externe, le beau-frère ni la banque d’un voisin. Dans deux dossiers antérieurs, la fuite est venue de l’intérieur : une imprimante partagée, puis un courriel envoyé à toute l’équipe par habitude. Et sans publicité, il n’y a pas d’effet d’annonce : les créanciers non informés continuent à relancer, et personne ne sait que répondre.`,
    whatWasDone: `1. On dresse la liste nominative de ceux qui doivent savoir, avec la raison et la date. Huit noms au départ, pas un de plus sans accord du dirigeant et de l’avocat.
2. Chaque créancier concerné est vu séparément et signe un engagement de confidentialité avant de recevoir un chiffre.
3. Tout passe par un dossier protégé, au nom neutre ; rien n’est imprimé dans l’entreprise.
4. Une phrase vraie est convenue pour les autres : « Nous revoyons nos financements avec nos conseils. » Jamais de mensonge, surtout pas aux travailleurs.
5. Les fournisseurs courants sont payés au comptant pendant les négociations : c’est inscrit au budget.
6. L’avocat prépare le passage à la voie publique : textes prêts, ordre des appels, une page.`,
    resourcesNeeded: `Environ vingt-cinq heures d’avocat et dix de comptable, plus de discipline que de temps chez le dirigeant. Une trésorerie qui permet de payer au comptant durant deux mois : sans elle, la voie privée est un leurre. Les droits d’information des travailleurs et du commissaire sont vérifiés avant, par écrit.`,
    results: `Trois usages. Un accord conclu en neuf semaines, sans fuite connue. Un deuxième conclu aussi, mais un client avait compris dès la troisième semaine ; la page préparée a permis de l’appeler le jour même, et il est resté. Le troisième a dû devenir public : le loueur refusait, et les huissiers d’autres créanciers arrivaient. Il n’y avait que trois dossiers : nous n’en tirons pas de règle.`,
    transferability: `Convient quand les créanciers à convaincre sont peu nombreux et connus. Inadapté si le quartier sait déjà, si plusieurs saisies courent ou si l’ONSS et la TVA forment l’essentiel de la dette. Le registre et la page de secours servent aussi au médiateur d’entreprise, dont la mission est confidentielle.`,
  },
  nl: {
    title: 'Een besloten reorganisatie stil houden: opschrijven wie het weet, en daarbij blijven',
    summary:
      'De besloten weg van de GRP beschermt alleen wie kan zwijgen. Een register van ingewijden, één afgesproken zin voor alle anderen en een geschreven plan voor de dag waarop het toch uitkomt.',
    context: `Een IT-dienstverlener met elf werknemers leeft van vier jaarcontracten. In elk staat een beding over insolventie, en twee openbare klanten lezen geregeld de officiële bekendmakingen. Slechts drie schuldeisers liggen dwars: de bank, een gewezen vennoot en een verhuurder van materiaal. Sinds de hervorming van 2023 kan een gerechtelijke reorganisatie openbaar of besloten verlopen; de advocaat stelt voor om het tweede te onderzoeken.`,
    problem: `Dat de procedure besloten is, bindt de secretaresse, de externe accountant, de schoonbroer of de bankier van de buren nog niet. In twee vroegere dossiers kwam het lek van binnenuit: een gedeelde printer, daarna een mail die uit gewoonte naar het hele team ging. Zonder openbaarheid is er bovendien geen signaal naar buiten: schuldeisers die niets weten, blijven aanmanen, en niemand weet wat te antwoorden.`,
    whatWasDone: `1. We maken een lijst op naam van wie het moet weten, met reden en datum. Acht namen om te beginnen, en geen enkele erbij zonder akkoord van de zaakvoerder en de advocaat.
2. Elke betrokken schuldeiser wordt apart gezien en tekent een geheimhoudingsverbintenis voor hij één cijfer krijgt.
3. Alles loopt via een beveiligde map met een neutrale naam; in de onderneming wordt niets afgedrukt.
4. Voor de anderen is één ware zin afgesproken: ‘We herbekijken onze financiering met onze raadgevers.’ Nooit liegen, en zeker niet tegen de werknemers.
5. De lopende leveranciers worden tijdens de gesprekken contant betaald; dat staat in de begroting.
6. De advocaat bereidt de overstap naar de openbare weg voor: teksten klaar, volgorde van de telefoons, één bladzijde.`,
    resourcesNeeded: `Ongeveer vijfentwintig uur advocaat en tien uur accountant; van de zaakvoerder vraagt het vooral discipline. Er moet genoeg cash zijn om twee maanden contant te betalen, anders is de besloten weg een illusie. De informatierechten van werknemers en commissaris worden vooraf schriftelijk nagekeken.`,
    results: `Drie keer gebruikt. Eén akkoord na negen weken, zonder dat we van een lek weten. Een tweede kwam er ook, maar daar had een klant het in week drie begrepen; dankzij de voorbereide bladzijde werd hij dezelfde dag gebeld, en hij bleef. Het derde dossier moest openbaar worden: de verhuurder weigerde en de deurwaarders van andere schuldeisers stonden aan de deur. Drie dossiers zijn weinig: wij maken er geen regel van.`,
    transferability: `Geschikt wanneer er weinig schuldeisers te overtuigen zijn en men ze kent. Niet geschikt als de buurt het al weet, als er verschillende beslagen lopen of als RSZ en btw het grootste deel van de schuld zijn. Het register en de noodbladzijde zijn ook bruikbaar voor een ondernemingsbemiddelaar, wiens opdracht vertrouwelijk is.`,
  },
}
