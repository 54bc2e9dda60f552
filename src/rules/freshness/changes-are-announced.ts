import { dataOf, peopleOf } from '../../facts/purposes.js'
import type { DataSubjectGroup, Model, Notice } from '../../model/types.js'
import { each, isNone } from '../../model/value.js'
import { said } from '../../prose/said.js'
import { child, isWithin, type Pointer } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

/** What is said of changes where nobody learns of them. */
type Silence = 'nothing' | 'not-learned' | 'not-told' | 'no-way' | 'website-only'

interface Unannounced {
  readonly at: Pointer
  readonly is: Silence
}

export default defineRule({
  id: 'changes-are-announced',
  severity: 'warning',
  concerns: 'notice',
  cites: {
    eu: ['gdpr:13.3', 'gdpr:14.4', 'wp260:29', 'wp260:30', 'wp260:31'],
    uk: ['uk-gdpr:13.3', 'uk-gdpr:14.4', 'ico:right-to-be-informed'],
  },
  summary: 'A notice says how people learn of changes that matter, by a way that reaches them.',
  confidence: 'read',
  leansOn: ['./audience', '/dataSubjects/*'],
  why: 'Nobody rereads a notice: a change of purpose, controller or rights has to come to people.',
  message: (data: { changes: Silence }) => sentences[data.changes],
  fix: () => 'Say it: changes: { notify: [‹how›], when: ‹when› }.',
  open: 'how people learn of changes',

  *check(model) {
    for (const notice of model.notices.values()) {
      const found = unannounced(model, notice)
      // No provision has a notice say in advance how changes will be told.
      const isSilent = found?.is === 'nothing' || found?.is === 'no-way'
      if (found) yield { at: found.at, data: { changes: found.is }, severity: isSilent ? 'info' : undefined }
    }
  },
})

const sentences: Readonly<Record<Silence, string>> = {
  nothing: 'Nothing says how people learn of changes to the notice.',
  'not-learned': 'People do not learn of changes to the notice.',
  'not-told': 'People are not told of changes to the notice.',
  'no-way': 'Nothing says by which way people learn of changes to the notice.',
  'website-only': 'Changes stand on the website only, where nobody looks for them.',
}

function unannounced(model: Model, notice: Notice): Unannounced | undefined {
  const { changes } = notice
  if (changes === undefined) {
    return { at: child(notice, 'changes'), is: 'nothing' }
  }
  if (isNone(changes)) return { at: changes.at, is: 'not-learned' }
  const { notify, process } = changes
  if (isNone(notify)) return { at: notify.at, is: 'not-told' }
  if (each(notify).length === 0 && process === undefined) {
    return { at: child(changes, 'notify'), is: 'no-way' }
  }
  if (each(notify).some((way) => way !== 'website') || process !== undefined || !isReachable(model, notice)) {
    return undefined
  }
  if (each(notify).length === 0 || isLeftToReaders(model, changes.at)) return undefined
  return { at: child(changes, 'notify'), is: 'website-only' }
}

/** Whether the words say the same, that readers have to look for changes: they are reported for themselves. */
const isLeftToReaders = (model: Model, changes: Pointer): boolean =>
  said(model, 'checkBack').some(({ at, again }) => [at, ...again].some((place) => isWithin(place, changes)))

/**
 * Whether the organisation knows how to write to at least some readers, and has reason to: visitors of a site it knows only as
 * visitors, and with whoever applied or asked something it has soon done.
 */
function isReachable(model: Model, { audience }: Notice): boolean {
  return [...model.purposes.values()]
    .filter((purpose) => {
      const readers = peopleOf(purpose).filter((group) => audience?.includes(group) ?? true)
      return readers.some(stays) || (audience === undefined && peopleOf(purpose).length === 0)
    })
    .some((purpose) => dataOf(purpose).some(({ kinds = [] }) => kinds.some((kind) => kind.startsWith('contact.'))))
}

/** Whether something lasts between people and the organisation, as it does where nothing else is said. */
const stays = ({ relation }: DataSubjectGroup): boolean => relation?.every((it) => passing.has(it)) !== true

const passing: ReadonlySet<string> = new Set([
  'applicant',
  'visitor',
  'enquirer',
  'complainant',
  'participant',
  'emergency-contact',
  'third-person',
  'public',
])
