import { cookieItems } from '../../facts/cookies.js'
import { some } from '../../model/value.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'cookies-are-listed',
  severity: 'error',
  concerns: 'notice',
  cites: { eu: ['eprivacy:5.3', 'gdpr:13.1.c'], uk: ['pecr:6', 'pecr:sch-A1.2.1.a', 'uk-gdpr:13.1.c'] },
  summary: 'Whoever uses cookies says which, here or in a cookie policy.',
  confidence: 'read',
  leansOn: ['/cookies/document', '/documents/*'],
  why: 'Consent is worth nothing where people were not told to what; the information comes first.',
  message: () => 'The declaration says that cookies are used, but neither lists them nor names a cookie policy.',
  fix: () =>
    'Add items: { ‹id›: { name: ‹its name›, does: …, duration: … } }, or document: ‹id›; or write cookies: none if there are none.',
  open: 'which cookies you use',

  *check(model) {
    const cookies = some(model.cookies)
    if (!cookies || cookies.document !== undefined || cookieItems(model).length > 0) return
    yield { at: child(cookies, 'items'), data: undefined }
  },
})
