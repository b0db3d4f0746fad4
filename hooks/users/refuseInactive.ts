import { AuthenticationError, type CollectionBeforeLoginHook } from 'payload'

/** A person who was switched off is answered like a wrong password: the door gives nothing away. */
export const refuseInactive: CollectionBeforeLoginHook = ({ user, req }) => {
  if ((user as { active?: boolean | null }).active === false) throw new AuthenticationError(req.t)
}
