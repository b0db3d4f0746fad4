import type { trouble as source } from '@/src/i18n/fr/trouble'
import type { Spoken } from '@/src/i18n/words'

export const trouble: Spoken<typeof source> = {
  missing: {
    title: 'Deze pagina bestaat niet, of is niet open voor u',
    told: 'Misschien is het adres veranderd. Een ingetrokken doorverwijzing gaat niet meer open.',
  },
  broken: {
    title: 'Er ging iets mis, aan onze kant',
    told: 'Uw laatste klik heeft niets verzonden, tenzij u het op de volgende pagina ziet. Probeer het zo dadelijk opnieuw.',
    again: 'Opnieuw proberen',
  },
  back: 'Terug naar Vandaag',
  number: (id) => `Praat u er met iemand over, geef dan dit nummer: ${id}`,
  danger: 'Is iemand in gevaar? Bel',
  or: 'of',
  line: { number: '1813', told: 'Zelfmoordlijn' },
}
