import { Mark } from './Mark'

/** From whom to whom. */
export const Relay = ({ from, to }: { from: string; to: string }) => (
  <p className="relay">
    <span>{from}</span> <Mark /> <span className="to">{to}</span>
  </p>
)
