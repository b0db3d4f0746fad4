import type { UseResult } from '@/src/codes/knowledge'

/** "We used it": who, when, where, what they changed, with what result. Invented, the failures included. */
export type SeededUse = {
  practice: string
  actor: string
  daysAgo: number
  where: string
  whatChanged: { fr: string; nl: string }
  result: UseResult
}

const use = (
  practice: string,
  actor: string,
  daysAgo: number,
  where: string,
  result: UseResult,
  fr: string,
  nl: string,
): SeededUse => ({ practice, actor, daysAgo, where, whatChanged: { fr, nl }, result })

// prettier-ignore
export const uses: readonly SeededUse[] = [
  use('preparing-the-call-to-the-onss', 'reseau-entreprendre-oasis', 7, 'Horeca, centre', 'worked', 'Appel fait par le pair, pas par le conseiller', 'Oproep door de collega-ondernemer, niet door de adviseur'),
  use('preparing-the-call-to-the-onss', 'ucm', 78, 'Construction, sud-ouest', 'worked', 'Rien', 'Niets'),
  use('preparing-the-call-to-the-onss', 'hub-brussels', 60, 'Commerce, nord-est', 'did-not', 'Feuille remplie avant, par courriel', 'Blad vooraf ingevuld, per e-mail'),
  use('preparing-the-call-to-the-onss', 'ucm', 30, 'Transport, nord-ouest', 'worked', 'Rappel à un mois', 'Herinnering na één maand'),
  use('thirteen-week-cash-plan', 'beci-ced', 40, 'Bureau d’études, centre', 'worked', 'Douze semaines au lieu de treize', 'Twaalf weken in plaats van dertien'),
  use('thirteen-week-cash-plan', 'itaa', 22, 'Commerce de détail, sud-est', 'worked', 'Tenu par le comptable la première fois', 'De eerste keer bijgehouden door de boekhouder'),
  use('thirteen-week-cash-plan', 'unizo', 12, 'Garage, nord-west', 'worked', 'In het Nederlands, op papier', 'In het Nederlands, op papier'),
  use('first-unpaid-rent', 'ucm', 18, 'Librairie, sud-est', 'partly', 'Le bailleur a répondu après la deuxième lettre', 'De verhuurder antwoordde na de tweede brief'),
  use('first-letter-from-the-bailiff', 'hub-brussels', 9, 'Salon de coiffure, centre', 'worked', 'Appel au huissier fait à deux', 'De deurwaarder met twee gebeld'),
  use('joint-meeting-at-the-bank', 'febelfin', 33, 'Traiteur, nord-ouest', 'worked', 'Une heure au lieu de deux', 'Eén uur in plaats van twee'),
  use('joint-meeting-at-the-bank', 'beci-ced', 21, 'Menuiserie, sud-ouest', 'partly', 'La banque est venue sans mandat', 'De bank kwam zonder mandaat'),
  use('four-pages-for-the-bank-desk', 'ucm', 16, 'Boulangerie, nord-ouest', 'worked', 'Trois pages', 'Drie bladzijden'),
  use('stay-on-the-line', 'un-pass-dans-l-impasse', 14, 'Par téléphone', 'worked', 'Rien', 'Niets'),
  use('stay-on-the-line', 'acasti', 11, 'Au guichet', 'worked', 'Le collègue prend le relais dans la même pièce', 'De collega neemt over in dezelfde kamer'),
  use('ask-the-question-plainly', 'hub-brussels', 10, 'Par téléphone', 'worked', 'Phrase écrite à côté de l’écran', 'Zin naast het scherm geschreven'),
  use('filing-in-one-sitting', 'barreau-de-bruxelles', 25, 'Société de transport', 'worked', 'Avec la liste des travailleurs déjà prête', 'Met de lijst van werknemers al klaar'),
  use('former-bankrupt-as-peer', 'fondation-pulse-revival', 19, 'Restauration, centre', 'worked', 'Deux pairs au lieu d’un', 'Twee ervaringsdeskundigen in plaats van één'),
  use('former-bankrupt-as-peer', 'reload-yourself', 8, 'Commerce, sud-est', 'did-not', 'La personne n’est pas venue', 'De persoon kwam niet opdagen'),
]
