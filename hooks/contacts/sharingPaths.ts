/** What may be asked of requests and of grants. Source: the contract, "Reading". */
export const sharingPaths = [
  'contact',
  'request',
  'referral',
  'status',
  'until',
  'requester.actor',
  'holder.actor',
]
