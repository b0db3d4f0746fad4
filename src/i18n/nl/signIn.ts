import type { signIn as source } from '@/src/i18n/fr/signIn'
import type { Spoken } from '@/src/i18n/words'

export const signIn: Spoken<typeof source> = {
  title: 'Aanmelden',
  heading: 'Een ondernemer laat men niet alleen met een telefoonnummer.',
  lede: 'Relais is de werkplek van de Brusselse organisaties die ondernemers in moeilijkheden helpen: ze verwijzen er mensen naar elkaar door, met het akkoord van de persoon. Ze delen er ook wat ze weten, alleen voor leden.',
  enter: 'Aanmelden',
  email: 'E-mailadres',
  password: 'Wachtwoord',
  forgotten: 'Wachtwoord vergeten',
  refused: 'U bent niet aangemeld',
  mistaken: 'Het adres of het wachtwoord klopt niet.',
  entrepreneur: 'Bent u ondernemer? U hoeft geen account te maken: open de link die u kreeg.',
  demo: {
    title: 'De demonstratie bezoeken',
    told: 'Elke knop meldt u echt aan, met de rechten van die persoon. Personen en doorverwijzingen zijn verzonnen.',
    enterAs: (name) => `Aanmelden als ${name}`,
    seeAs: (name) => `Kijken als ${name}`,
    personas: {
      yassine:
        'Verwijst door bij hub.brussels. Er is een ondernemer aan de lijn; net kwam een antwoord binnen.',
      claire: 'Ontvangt de doorverwijzingen bij UCM. Er wachten er enkele, één is te laat.',
      thomas: 'Leidt de dienst bij BECI / CED: team, diensten, plaatsen.',
      jonas: 'Publiceert wat de werkgroepen maken, in het Frans en in het Nederlands.',
      helene:
        'Coördineert het platform. Ziet welke doorverwijzingen onbeantwoord blijven, nooit een naam.',
      mehdi: 'Bakker in Molenbeek. Geen account: hij beslist via een link.',
    },
  },
  members: {
    title: 'De vijftien organisaties van de eerste plenaire vergadering',
    firstPlenary: '18 januari 2023',
    told: 'Andere kunnen zich aansluiten, of voor één keer uitgenodigd worden.',
  },
  axes: 'De vijf werkassen',
  leaving: {
    title: 'Afmelden',
    heading: 'Afmelden bij Relais?',
    told: 'Meld u op een gedeelde computer altijd af voor u weggaat.',
    leave: 'Afmelden',
    stay: 'Blijven',
  },
}
