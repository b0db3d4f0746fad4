/** Whose eyes one may borrow in the demonstration; the seed makes these accounts. */
export const personas = [
  { key: 'yassine', name: 'Yassine', email: 'referrer@hub-brussels.example.org' },
  { key: 'claire', name: 'Claire', email: 'intake@ucm.example.org' },
  { key: 'thomas', name: 'Thomas', email: 'manager@beci-ced.example.org' },
  { key: 'jonas', name: 'Jonas', email: 'editor@relais.example.org' },
  { key: 'helene', name: 'Hélène', email: 'coordinator@relais.example.org' },
] as const
