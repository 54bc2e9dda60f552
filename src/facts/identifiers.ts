import type { Datum } from '../model/types.js'

/** Groups of kinds by each of which somebody can be recognised. */
const groups: ReadonlySet<string> = new Set(['account', 'government-id'])

/** Kinds by which one person can be told from all others, whether or not a name is known. */
const kinds: ReadonlySet<string> = new Set([
  'contact.billing-address',
  'contact.email',
  'contact.emergency-contact',
  'contact.phone',
  'contact.postal-address',
  'contact.social-handle',
  'device.cookie-id',
  'device.device-id',
  'device.fingerprint',
  'device.ip-address',
  'education.student-id',
  'financial.bank-account',
  'financial.payment-card',
  'health.insurance-number',
  'identity.membership-number',
  'identity.name',
  'identity.photo-id',
  'identity.professional-registration',
  'identity.signature',
  'identity.username',
  'media.audio',
  'media.avatar',
  'media.photo',
  'media.video',
  'special.biometric',
  'special.face-template',
  'special.fingerprint',
  'special.genetic',
  'special.voice-print',
])

/** The kinds of some data by which a person can be told from all others (Article 4(1), recital 26). */
export const identifyingKinds = (datum: Datum): readonly string[] =>
  (datum.kinds ?? []).filter((kind) => kinds.has(kind) || groups.has(kind.split('.')[0] ?? ''))

/** Whether data are personal as declared: by codes or names on them, or by what they are made of. */
export const isAboutSomebody = (datum: Datum): boolean =>
  datum.identifiable !== 'anonymous' && (datum.identifiable !== undefined || identifyingKinds(datum).length > 0)
