import type { Locale } from '@/src/codes/languages'
import { communes, type CommuneCode } from '@/src/codes/situation'
import { brussels, tiles, type Tile } from './communeTiles'

type Props = { locale: Locale; label: string; counts: Partial<Record<CommuneCode, number>> }

/** The nineteen communes with a figure each; the table beside says the same. */
export const Tiles = ({ locale, label, counts }: Props) => (
  <svg className="tiles" viewBox="-2 -2 664 364" role="img" aria-label={label}>
    <Commune
      tile={brussels.tile}
      count={counts[brussels.tile.code] ?? 0}
      locale={locale}
      shape={brussels.shape}
    />
    {tiles.map((tile) => (
      <Commune key={tile.code} tile={tile} count={counts[tile.code] ?? 0} locale={locale} />
    ))}
  </svg>
)

type CommuneProps = { tile: Tile; count: number; locale: Locale; shape?: string }

function Commune({ tile, count, locale, shape }: CommuneProps) {
  const name = locale === 'nl' ? tile.nl : tile.fr
  const middle = tile.x + 58
  const height = heights(name.length, count > 0)
  return (
    <g className={weight(count)}>
      {shape ? <path d={shape} /> : <rect x={tile.x} y={tile.y} width="116" height="68" rx="4" />}
      {name.map((line, n) => (
        <text key={line} className="long" x={middle} y={tile.y + height.long + 16 * n}>
          {line}
        </text>
      ))}
      <text className="short" x={middle} y={tile.y + height.short}>
        {communes[tile.code].postalCode}
      </text>
      {count > 0 && (
        <text className="k" x={middle} y={tile.y + height.count}>
          {count}
        </text>
      )}
    </g>
  )
}

const weight = (count: number) =>
  count >= 5 ? 't5' : count >= 2 ? 't2' : count === 1 ? 't1' : 't0'

/** Baselines inside a tile of 68, for one or two lines of name, with or without a figure below. */
const heights = (lines: number, counted: boolean) => ({
  long: counted ? (lines > 1 ? 22 : 30) : lines > 1 ? 30 : 39,
  short: counted ? 31 : 42,
  count: lines > 1 ? 58 : 55,
})
