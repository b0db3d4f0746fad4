import type { CommuneCode } from '@/src/codes/situation'

/** Where a commune stands on the schema: neighbours touch, surfaces are not those of the ground. Brussels has its own shape. */
export type Tile = {
  code: CommuneCode
  x: number
  y: number
  fr: readonly string[]
  nl: readonly string[]
}

const tile = (code: CommuneCode, x: number, y: number, fr: string, nl = fr): Tile => ({
  code, x, y, fr: fr.split('/'), nl: nl.split('/'),
}) // prettier-ignore

export const brussels = {
  shape: 'M242 2H358V74H418V142H358V214H242V146H302V70H242Z',
  tile: tile('21004', 302, 74, 'Bruxelles', 'Brussel'),
}

// prettier-ignore
export const tiles: readonly Tile[] = [
  tile('21010', 122,   2, 'Jette'),
  tile('21008',  62,  74, 'Ganshoren'),
  tile('21011', 182,  74, 'Koekelberg'),
  tile('21015', 422,  74, 'Schaerbeek', 'Schaarbeek'),
  tile('21006', 542,  74, 'Evere'),
  tile('21003',   2, 146, 'Berchem-/Ste-Agathe', 'Sint-Agatha-/Berchem'),
  tile('21012', 122, 146, 'Molenbeek-/Saint-Jean', 'Sint-Jans-/Molenbeek'),
  tile('21014', 362, 146, 'Saint-Josse-/ten-Noode', 'Sint-Joost-/ten-Node'),
  tile('21018', 482, 146, 'Woluwe-/Saint-Lambert', 'Sint-Lambrechts-/Woluwe'),
  tile('21001',  62, 218, 'Anderlecht'),
  tile('21013', 182, 218, 'Saint-Gilles', 'Sint-Gillis'),
  tile('21009', 302, 218, 'Ixelles', 'Elsene'),
  tile('21005', 422, 218, 'Etterbeek'),
  tile('21019', 542, 218, 'Woluwe-/Saint-Pierre', 'Sint-Pieters-/Woluwe'),
  tile('21007', 122, 290, 'Forest', 'Vorst'),
  tile('21016', 242, 290, 'Uccle', 'Ukkel'),
  tile('21017', 362, 290, 'Watermael-/Boitsfort', 'Watermaal-/Bosvoorde'),
  tile('21002', 482, 290, 'Auderghem', 'Oudergem'),
]
