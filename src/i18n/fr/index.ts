import { actors } from './actors'
import { coordination } from './coordination'
import { map } from './map'
import { operator } from './operator'
import { account } from './account'
import { passwords } from './passwords'
import { terms } from './terms'
import { consentText } from './consentText'
import { editorial } from './editorial'
import { errors } from './errors'
import { codes } from './codes'
import { knowledgeCodes } from './knowledgeCodes'
import { find } from './find'
import { fieldwork } from './fieldwork'
import { texts } from './texts'
import { knowledge } from './knowledge'
import { search } from './search'
import { newReferral } from './newReferral'
import { sheet } from './sheet'
import { entrepreneur } from './entrepreneur'
import { referral } from './referral'
import { referrals } from './referrals'
import { today } from './today'
import { frame } from './frame'
import { mails } from './mails'
import { lines } from './lines'
import { signIn } from './signIn'
import { time } from './time'
import { trouble } from './trouble'
import { about } from './about'
import { access } from './access'
import { admin } from './admin'
import { accessibility } from './accessibility'
import { help } from './help'
import { privacy } from './privacy'
import { contacts } from './contacts'
import { directory } from './directory'
import { news } from './news'
import { meetings } from './meetings'
import { meetingPages } from './meetingPages'
import { groupPages } from './groupPages'
import { desk } from './desk'
import { tables } from './tables'
import { writing } from './writing'

export const fr = {
  privacy,
  contacts,
  directory,
  news,
  meetings,
  meetingPages,
  groupPages,
  desk,
  tables,
  writing,
  help,
  accessibility,
  access,
  admin,
  about,
  actors,
  coordination,
  map,
  operator,
  account,
  passwords,
  terms,
  consentText,
  editorial,
  errors,
  codes,
  knowledgeCodes,
  frame,
  mails,
  lines,
  signIn,
  time,
  trouble,
  find,
  fieldwork,
  texts,
  knowledge,
  search,
  newReferral,
  sheet,
  entrepreneur,
  referral,
  referrals,
  today,
}
