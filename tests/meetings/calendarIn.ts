import ICAL from 'ical.js'
import type { ParsedMail } from 'mailparser'

/** The calendar file of a mail, read back by another program than the one that wrote it. */
export function calendarIn(mail: ParsedMail) {
  const file = mail.attachments.find(({ contentType }) => contentType.includes('calendar'))
  const text = String(file?.content ?? '')
  const calendar = new ICAL.Component(ICAL.parse(text) as never)
  const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent')!)
  return { text, method: calendar.getFirstPropertyValue('method'), event }
}
