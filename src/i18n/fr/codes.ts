/** Words for codes, one per code: the page never shows a code. */
export const codes = {
  stage: {
    prevention: 'Prévention',
    'early-warning': 'Alerte précoce',
    restructuring: 'Restructuration',
    closure: 'Cessation',
    restart: 'Rebond',
  },
}
