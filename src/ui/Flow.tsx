import { flowLayout, type FlowLink, type FlowNode, type FlowShape } from './flowLayout'

type Props = {
  label: string
  nodes: readonly FlowNode[]
  links: readonly FlowLink[]
  broad: FlowShape
  /** For a phone; without it the table behind tells all. */
  narrow?: FlowShape
}

/** Where what was sent goes: bars, and bands between them. The table behind it says the same. */
export const Flow = ({ label, nodes, links, broad, narrow }: Props) => (
  <figure className="flow">
    <Drawing className="broad" shape={broad} {...{ label, nodes, links }} />
    {narrow && <Drawing className="narrow" shape={narrow} {...{ label, nodes, links }} />}
  </figure>
)

type DrawingProps = Pick<Props, 'label' | 'nodes' | 'links'> & {
  className: string
  shape: FlowShape
}

function Drawing({ className, shape, label, nodes, links }: DrawingProps) {
  const { bars, bands } = flowLayout(nodes, links, shape)
  return (
    <svg
      className={className}
      viewBox={`0 0 ${shape.width} ${shape.height}`}
      role="img"
      aria-label={label}
    >
      {bands.map(({ key, tone, path }) => (
        <path key={key} className={`band ${tone}`} d={path} />
      ))}
      {bars.map(({ key, tone, x, y, height, count, label: name }) => (
        <g key={key}>
          <rect
            className={`bar ${tone}`}
            x={x}
            y={y}
            width={shape.bar}
            height={Math.max(height, 1)}
          />
          <text x={x + shape.bar + (shape.bar > 8 ? 8 : 6)} y={y + height / 2 + 5}>
            <tspan className="v">{count}</tspan> {name}
          </text>
        </g>
      ))}
    </svg>
  )
}
