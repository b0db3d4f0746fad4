import './panel.css'

/** Two lanes and a baton: the mark, in the panel's own colours. */
export const Mark = () => (
  <svg className="relais-mark" viewBox="0 0 40 24" width="40" height="24" aria-hidden="true">
    <path d="M3 19h9M28 5h9" />
    <path className="relais-baton" d="M17.5 19 22.5 5" />
  </svg>
)

/** The mark and the name, above the sign-in of the panel. */
export const Wordmark = () => (
  <span className="relais-wordmark">
    <Mark />
    Relais
  </span>
)
