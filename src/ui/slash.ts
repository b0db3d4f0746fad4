const kept = 'relais.slash'

/** Whether the key `/` leads to the search box in this browser: a key of one letter must be one that can be turned off. */
export function slashIsOn(): boolean {
  try {
    return localStorage.getItem(kept) !== 'off'
  } catch {
    return true
  }
}

export function turnSlash(on: boolean): void {
  try {
    if (on) localStorage.removeItem(kept)
    else localStorage.setItem(kept, 'off')
  } catch {
    // a browser that keeps nothing keeps the key as it is
  }
}
