import type { InfoPage } from '@/src/i18n/infoPage'

export const about: InfoPage = {
  title: 'Over Relais',
  lede: 'Een gezamenlijk werktuig van de Brusselse organisaties die ondernemers in moeilijkheden helpen. Het is er alleen voor hun leden, en voor de geholpen persoon via diens link.',
  parts: [
    {
      title: 'Wat het doet',
      list: [
        'Vinden wie kan helpen, voor welke behoefte, op welk moment, met de datum waarop dat is nagekeken.',
        'Iemand doorverwijzen van de ene organisatie naar de andere, met diens akkoord, en het antwoord volgen tot het einde.',
        'De persoon tonen wie wat over hem of haar las, en alles laten stoppen.',
        'Zeggen waar niemand helpt, zodat het platform erover spreekt.',
      ],
    },
    {
      title: 'Wat het niet doet',
      list: [
        'Het is geen nooddienst.',
        'Het geeft geen juridisch of financieel advies.',
        'Het geeft personen noch organisaties punten of een rang.',
        'Het stuurt niets naar de rechtbank, een bank of een schuldeiser.',
      ],
    },
    {
      title: 'Waar het vandaan komt',
      text: [
        'Het uitwisselingsplatform van wie ondernemers in moeilijkheden steunt, kwam op 18 januari 2023 voor het eerst samen, met vijftien organisaties. Zij vroegen een kaart van de actoren, en het delen van ervaringen, contacten en expertise. Bron: Brussels Parlement, schriftelijke vraag nr. 664, antwoord van 10 maart 2023.',
        'Relais is van geen enkele overheid de officiële site.',
      ],
    },
    {
      title: 'De software',
      text: [
        'Vrije software, onder de licentie EUPL 1.2. Het lettertype is Atkinson Hyperlegible Next, onder de licentie OFL 1.1. Er wordt geen bezoek gemeten en er is geen dienst van derden.',
      ],
    },
  ],
}
