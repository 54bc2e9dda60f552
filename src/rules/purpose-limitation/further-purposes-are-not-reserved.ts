import { byText, quoted, said } from '../../model/wording.js'
import { isWithin } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'further-purposes-are-not-reserved',
  severity: 'warning',
  cites: {
    eu: ['gdpr:5.1.b', 'gdpr:13.3', 'wp260:12'],
    uk: ['uk-gdpr:5.1.b', 'uk-gdpr:13.3', 'wp260:12'],
    ch: ['fadp:6.3'],
  },
  summary: 'No sentence keeps further purposes open.',
  confidence: 'recalled',
  why: 'A purpose is fixed before the data are collected, and a new one is told before it begins.',
  message: (data: { words: string }) => `${data.words} keeps open purposes that nobody can foresee.`,
  fix: () => 'Say what you would do instead: “We tell you before we use your data for anything new.”',

  *check(model) {
    const found = said(model, 'openPurpose').filter(({ at }) => !isWithin(at, '/rights') && !isLabel(at))
    for (const { at, matches, related } of byText(found)) yield { at, data: { words: quoted(matches) }, related }
  },
})

/** 'Other' as the whole of a text is a purpose only where it is the name of one. */
const isLabel = (at: string): boolean => !isWithin(at, '/purposes') && /\/(?:label|sector)$/.test(at)
