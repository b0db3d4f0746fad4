/** Two lanes and a baton: the mark. */
export const Mark = () => (
  <svg className="mark" viewBox="0 0 40 24" aria-hidden="true">
    <path d="M3 19h9M28 5h9" />
    <path className="baton" d="M17.5 19 22.5 5" />
  </svg>
)
