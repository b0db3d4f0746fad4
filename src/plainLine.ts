/** One line of what somebody typed, without the signs that end a line of a mail, a calendar or a feed. */
export const plainLine = (text: string | null | undefined): string =>
  plainText(text).replace(/\s+/g, ' ').trim()

/** What somebody typed, without control characters and halves of characters: XML and calendars take neither. */
export const plainText = (text: string | null | undefined): string =>
  (text ?? '')
    .replace(halves, '')

    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/g, '')

const halves = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g
