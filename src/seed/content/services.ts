import { firstLine } from './services/firstLine'
import { inventedServices } from './services/invented'
import { lawAndFigures } from './services/lawAndFigures'
import { specialised } from './services/specialised'
import type { SeededService } from './services/service'

export const services: SeededService[] = [
  ...firstLine,
  ...specialised,
  ...lawAndFigures,
  ...inventedServices,
]
