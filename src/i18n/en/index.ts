import { consentText } from './consentText'
import { errors } from './errors'
import { codes } from './codes'
import { frame } from './frame'
import { lines } from './lines'
import { signIn } from './signIn'
import { time } from './time'
import { trouble } from './trouble'

export const en = {  consentText,  errors, codes, frame, lines, signIn, time, trouble }
