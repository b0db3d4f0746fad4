import type { terms as source } from '@/src/i18n/fr/terms'
import type { Spoken } from '@/src/i18n/words'

export const terms: Spoken<typeof source> = {
  title: 'Gebruiksvoorwaarden',
  heading: 'Voor u hier iets doet: vijf afspraken',
  lede: 'Ze beschermen mensen die een moeilijke tijd doormaken. Lees ze: het duurt één minuut.',
  version: (version) => `Versie ${version}`,
  text: [
    {
      title: 'Eerst het akkoord',
      said: 'Ik verwijs alleen door met het akkoord van de persoon, gegeven voor die operator en voor die informatie. De persoon kan altijd alles stoppen, zonder te zeggen waarom.',
    },
    {
      title: 'Niet meer dan nodig',
      said: 'Ik schrijf feiten die helpen, zonder naam of nummer in de samenvatting. Ik schrijf geen rijksregisternummer, geen veroordeling, en niet wat de persoon mij alleen toevertrouwde.',
    },
    {
      title: 'Wat ik lees, blijft hier',
      said: 'Ik lees alleen wat mijn werk vraagt en gebruik het voor niets anders. Elke lezing van de identiteit wordt genoteerd, en de persoon kan weten wie wat las.',
    },
    {
      title: 'Mijn beroepsgeheim blijft',
      said: 'Het akkoord van de persoon heft het beroepsgeheim of mijn discretieplicht niet op. Ik beslis zelf wat ik mag schrijven.',
    },
    {
      title: 'Niemand blijft wachten',
      said: 'Mijn organisatie antwoordt op elke doorverwijzing, met ja of nee, binnen de termijn. Is iemand in gevaar, dan bel ik eerst: Relais is geen nooddienst.',
    },
  ],
  controller:
    'Elke organisatie is zelf verantwoordelijk voor de gegevens die ze ontvangt. De pagina „Privacy” zegt wie wat bewaart, en hoe lang.',
  accept: 'Ik heb deze afspraken gelezen en aanvaard ze',
  missing: 'Vink het vakje aan om te aanvaarden.',
  refused: 'Nog niet aanvaard',
  act: 'Aanvaarden en verdergaan',
  accepted: (version, day) => `U aanvaardde versie ${version} op ${day}.`,
  back: 'Terug naar mijn account',
}
