import { vendor, vendorIds } from '../../catalogue/catalogue.js'
import { child, type Pointer } from '../../source/pointer.js'
import { type CardLine, cardForm, takenCard } from '../card.js'
import type { Change } from '../change.js'
import { checkCountry, checkText, countryOf, idOf, listed } from '../checks.js'
import type { Option, Taken } from '../decision.js'
import { labelOf, parted } from '../fields/registered.js'
import { type Described, unfit } from '../one-decision.js'
import type { Says } from '../says.js'
import { idsIn, type Standing, statedAt, textAt } from '../standing.js'

/** The option that says that there is nobody. */
const nobody = 'none'

/** Who else touches the data. */
export function helpersDecision(standing: Standing): Described {
  return {
    id: 'recipients',
    screen: 'helpers',
    ask: 'Who else touches the data?',
    why: 'The one who sends your mail, hosts your site, takes the payment, keeps the books. A name that is not in the list is taken as it is.',
    form: {
      kind: 'many',
      options: [{ value: nobody, label: 'Nobody but us' }, ...optionsIn(standing)],
      own: { ask: 'Somebody else', example: 'Northgate Printers' },
      now: idsIn(standing, 'recipients'),
    },
    decides: [{ at: '/recipients', says: 'who gets data from you' }],
    take(answer) {
      if (answer.is !== 'picked') return unfit
      const { picked, own, fault } = parted(answer.values, [{ value: nobody, label: '' }, ...optionsIn(standing)])
      if (fault !== undefined) return { refused: { '': fault } }
      if (picked.includes(nobody)) {
        return picked.length + own.length > 1
          ? { refused: { '': "'Nobody but us' stands alone, or not at all." } }
          : { changes: [{ put: '/recipients', to: 'none' }] }
      }
      if (picked.length + own.length === 0) return { refused: { '': 'Pick somebody, or leave it for now.' } }
      return { changes: changesFor(picked, own, standing) }
    },
  }
}

/** Those who are usual and who are declared already first, then all that the catalogue knows. */
function optionsIn(standing: Standing): readonly Option[] {
  const offered = offeredIn(standing)
  const declared = idsIn(standing, 'recipients').filter((id) => !offered.some(({ value }) => value === id))
  return [...declared.map((id) => ({ value: id, label: labelOf('recipients', id, standing) })), ...offered]
}

function offeredIn(standing: Standing): readonly Option[] {
  const { vendors = [], recipients = {} } = standing.situation ?? {}
  const ids = [...new Set([...Object.keys(recipients), ...vendors, ...vendorIds()])]
  return ids.flatMap((id): readonly Option[] => {
    const row = vendor(id)
    const usual = recipients[id]
    const label = typeof usual === 'object' && 'label' in usual ? String(usual.label) : row?.name
    if (label === undefined) return []
    return [{ value: id, label, ...(row && { hint: row.service, aliases: [...(row.aliases ?? []), row.category] }) }]
  })
}

function changesFor(picked: readonly string[], own: readonly string[], standing: Standing): readonly Change[] {
  const before = idsIn(standing, 'recipients')
  const offered = new Set(offeredIn(standing).map(({ value }) => value))
  const taken = [...before, ...offered]
  const gone = before.filter((id) => offered.has(id) && !picked.includes(id))
  return [
    ...(statedAt(standing, '/recipients') === nobody ? [{ drop: '/recipients' }] : []),
    ...gone.map((id) => ({ drop: child('/recipients', id) })),
    ...picked.filter((id) => !before.includes(id)).map((id) => begun(id, standing)),
    ...own.map((name) => {
      const id = idOf(name, taken, 'recipient')
      taken.push(id)
      return { put: child('/recipients', id), to: { name } }
    }),
  ]
}

const begun = (id: string, standing: Standing): Change => ({
  put: child('/recipients', id),
  to: standing.situation?.recipients[id] ?? { vendor: id },
})

const roles = [
  { value: 'processor', label: 'It works for us, on our orders' },
  { value: 'controller', label: 'It works for itself, and decides what it does with them' },
  { value: 'joint-controller', label: 'It decides together with us' },
] as const

/** Those whom their sort and their label describe. */
const described = ['people', 'internal', 'public', 'public-authority']

/** What one of them does, for whom and where. */
export function helperCards(says: Says, standing: Standing): readonly Described[] {
  return idsIn(standing, 'recipients').flatMap((id) => {
    const type = textAt(standing, child('/recipients', id, 'type'))
    return described.includes(type ?? '') ? [] : [helperCard(id, says, standing)]
  })
}

function helperCard(id: string, says: Says, standing: Standing): Described {
  const at = child('/recipients', id)
  const row = vendor(textAt(standing, child(at, 'vendor')) ?? '')
  const name = labelOf('recipients', id, standing)
  const lines = [doesLine(at, name), roleLine(at, name, standing), countriesLine(at, name, standing)]
  return {
    id: `recipients.${id}`,
    screen: 'helper',
    ask: `${name}: is this so?`,
    why:
      row === undefined
        ? 'Its contract or its help pages tell.'
        : `What is usual is from our catalogue: ${row.source}. Your contract tells.`,
    form: cardForm(lines, [], true, says, standing),
    decides: lines.map(({ place }) => place),
    knownBy: 'webmaster',
    take: (answer) => (answer.is === 'no' ? { changes: [{ drop: at }] } : takenCard(answer, lines, [], standing)),
  }
}

function doesLine(at: Pointer, name: string): CardLine {
  const place = { at: child(at, 'does'), says: 'what it does for you' }
  return {
    id: 'does',
    label: 'What it does',
    place,
    own: {
      ask: `What does ${name} do for you?`,
      form: { kind: 'text', example: 'sends our newsletter' },
      take: (given) => wordsAt(place.at, String(given)),
    },
    confirm: () => [],
  }
}

/** Its role is a judgement that the catalogue may have; it is proposed where it is not mixed. */
function roleLine(at: Pointer, name: string, standing: Standing): CardLine {
  const row = vendor(textAt(standing, child(at, 'vendor')) ?? '')
  const usual = row?.suggests.role === 'mixed' ? undefined : row?.suggests.role
  const place = {
    at: child(at, 'role'),
    says: 'whether it works for you or for itself',
    ...(usual && { proposed: usual }),
  }
  return {
    id: 'role',
    label: 'For whom',
    place,
    reason: row && {
      because: `${row.name} usually does: look for a data processing agreement.`,
      wrongIf: 'you have no contract with it, or use a service of another sort.',
    },
    own: {
      ask: `For whom does ${name} use the data?`,
      form: { kind: 'one', options: roles },
      take: (given) =>
        roles.some(({ value }) => value === given)
          ? { changes: [{ put: place.at, to: String(given) }] }
          : { refused: { '': 'Pick one.' } },
    },
    confirm: () => (usual === undefined ? [] : [{ put: place.at, to: usual }]),
  }
}

/** Where data are is never proposed: a seat is no place of data. */
function countriesLine(at: Pointer, name: string, { law }: Standing): CardLine {
  const place = { at: child(at, 'countries'), says: 'in which countries it holds the data' }
  return {
    id: 'countries',
    label: 'Where',
    place,
    own: {
      ask: `In which countries does ${name} hold the data?`,
      form: { kind: 'text', example: 'Ireland, United States' },
      take(given) {
        const names = listed(String(given))
        const unknown = names.find((each) => countryOf(each, law) === undefined)
        if (unknown !== undefined) return { refused: { '': checkCountry(law)(unknown) ?? '' } }
        const codes = names.flatMap((each) => countryOf(each, law)?.code ?? [])
        return codes.length === 0
          ? { refused: { '': 'Write a country.' } }
          : { changes: [{ put: place.at, to: codes }] }
      },
    },
    confirm: () => [],
  }
}

function wordsAt(at: Pointer, words: string): Taken {
  const to = words.trim()
  const fault = to === '' ? 'Write something.' : checkText(to)
  return fault === undefined ? { changes: [{ put: at, to }] } : { refused: { '': fault } }
}
