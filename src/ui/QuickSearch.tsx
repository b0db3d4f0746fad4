type Props = {
  id: string
  action: string
  label: string
  /** Tells two of them apart for ears. */ named?: string
  placeholder: string
  act: string
}

/** The search box of the frame: a form that asks by its address. */
export const QuickSearch = ({ id, action, label, named, placeholder, act }: Props) => (
  <form className="quick" role="search" aria-label={named} action={action}>
    <label className="hush" htmlFor={id}>
      {label}
    </label>
    <input id={id} name="q" type="search" placeholder={placeholder} maxLength={500} />
    <button>{act}</button>
  </form>
)
