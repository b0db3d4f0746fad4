import type { Locale } from '@/src/codes/languages'
import { say, type Spoken } from './spoken'

export type SeededHelpline = {
  number: string
  name: Spoken
  languages: Locale[]
  /** `unknown`: nobody has checked; the page then never says "open now". */
  hours: 'always' | 'weekly' | 'unknown'
  /** ISO weekdays, Monday is 1. */
  days?: ('1' | '2' | '3' | '4' | '5' | '6' | '7')[]
  opensAt?: string
  closesAt?: string
  /** Who stated the hours, and when; absent where nobody has confirmed them. */
  source?: string
  checkedOn?: string
}

/** Public facts, not invented: the lines to show before any form, in the order in which they are shown. */
export const helplines: SeededHelpline[] = [
  {
    number: '112',
    name: say(
      'Urgences, danger immédiat',
      'Noodnummer, direct gevaar',
      'Emergencies, immediate danger',
    ),
    languages: ['fr', 'nl', 'en'],
    hours: 'always',
    source: '112.be',
    checkedOn: '2026-11-01',
  },
  {
    number: '0800 32 123',
    name: say(
      'Centre de prévention du suicide',
      'Centre de prévention du suicide',
      'Centre de prévention du suicide, suicide prevention',
    ),
    languages: ['fr'],
    hours: 'always',
    source: 'bx1',
    checkedOn: '2025-09-01',
  },
  {
    number: '1813',
    name: say('Zelfmoordlijn', 'Zelfmoordlijn', 'Zelfmoordlijn, suicide prevention'),
    languages: ['nl'],
    hours: 'unknown',
  },
  {
    number: '107',
    name: say(
      'Télé-Accueil, pour parler',
      'Télé-Accueil, om te praten',
      'Télé-Accueil, someone to talk to',
    ),
    languages: ['fr'],
    hours: 'unknown',
  },
  {
    number: '106',
    name: say(
      'Tele-Onthaal, pour parler',
      'Tele-Onthaal, om te praten',
      'Tele-Onthaal, someone to talk to',
    ),
    languages: ['nl'],
    hours: 'unknown',
  },
  {
    number: '0800 300 25',
    name: say(
      'Indépendants en détresse, Un pass dans l’impasse',
      'Zelfstandigen in nood, Un pass dans l’impasse',
      'Self-employed people in distress, Un pass dans l’impasse',
    ),
    languages: ['fr', 'nl'],
    hours: 'weekly',
    days: ['1', '2', '3', '4', '5'],
    opensAt: '08:30',
    closesAt: '17:00',
    source: 'Un pass dans l’impasse',
    checkedOn: '2026-11-01',
  },
]
