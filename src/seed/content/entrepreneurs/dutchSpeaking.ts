import { entrepreneur } from './entrepreneur'

// prettier-ignore
export const dutchSpeaking = [
  entrepreneur({
    key: 'haulier', firstName: 'Tom', lastName: 'Govaerts', firm: 'Noordrand Koerier', commune: '21006', language: 'nl',
    stage: 'early-warning', sector: 'H', size: '0', needs: ['bridging-right'],
    summary:
      'Zelfstandig vervoerder zonder personeel. Zijn enige opdrachtgever heeft het contract stopgezet, er is al twee maanden geen inkomen. De bijdragen zijn betaald tot en met vorig kwartaal. Vraagt hulp bij een aanvraag van het overbruggingsrecht.',
  }),
  entrepreneur({
    key: 'bookbinder', firstName: 'Koen', lastName: 'Vermeiren', firm: 'Drukkerij De Zwaan NV', commune: '21001', language: 'nl',
    stage: 'restructuring', sector: 'C', size: '10-49', needs: ['step-by-step-relaunch'],
    summary:
      'Industrieel bedrijf met veertien werknemers, omzet gehalveerd in drie jaar. De bank wil mee zoeken, op voorwaarde dat er een plan ligt. De zaakvoerder is bereid een afdeling te sluiten. Vraagt begeleiding bij de herlancering, stap voor stap.',
  }),
  entrepreneur({
    key: 'chocolatier', firstName: 'Nele', lastName: 'Bogaerts', firm: 'Praline van Nele', commune: '21019', language: 'nl',
    stage: 'restructuring', sector: 'C', size: '1-4', needs: ['credit-rescheduling'],
    summary:
      'Seizoenszaak, de aflossing van het investeringskrediet valt telkens in de dode maanden. Geen andere achterstand. Vraagt hoe ze de bank om een gespreide aflossing kan verzoeken en welke cijfers ze meeneemt.',
  }),
  entrepreneur({
    key: 'plumber', firstName: 'Joris', lastName: 'Lambrecht', firm: 'Loodgieterij Lambrecht', commune: '21003', language: 'nl',
    stage: 'early-warning', sector: 'F', size: '0', needs: ['social-contributions'],
    summary:
      'Ziek geweest in het voorjaar, sindsdien twee kwartalen sociale bijdragen achter. Werkt opnieuw voltijds. Vraagt of een gedeeltelijke vrijstelling kan, en wat dat betekent voor zijn pensioen.',
  }),
  entrepreneur({
    key: 'publican', firstName: 'Stijn', lastName: 'Cools', firm: 'Café De Kroon', commune: '21004', language: 'nl',
    stage: 'early-warning', sector: 'I', size: '1-4', needs: ['first-diagnosis'],
    summary:
      'Horecazaak in het centrum, huur geïndexeerd en twee leveranciers onbetaald. De boekhouding loopt drie maanden achter. Vraagt een eerste doorlichting in het Nederlands, om te weten waar te beginnen.',
  }),
]
