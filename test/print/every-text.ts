import { isMap, isScalar, isSeq, type Pair, parseDocument } from 'yaml'
import type { Shape } from '../../src/language/shape.js'
import { shapes } from '../../src/language/shapes.gen.js'
import { authorTexts } from '../../src/prose/texts.js'
import { child, keysOf, type Pointer } from '../../src/source/pointer.js'
import { modelOf } from '../documents/notices.js'

/** Things that the large example lacks, each still without its texts. */
const more: Readonly<Record<Pointer, unknown>> = {
  '/controllers/university/brands': [{ url: 'https://a.example' }],
  '/controllers/university/unit': {},
  '/controllers/university/accountable': {},
  '/controllers/university/website': { url: 'https://b.example' },
  '/sources/school/exemption': { provision: '14(5)(b)' },
  '/purposes/equality/basis/law': [{ provision: 's.149' }],
  '/purposes/timetable/profiling': [{ inputs: ['record'] }],
  '/purposes/equality/furtherTo': { purpose: 'teaching', compatibility: {} },
  '/purposes/fees/basis': { type: 'contract' },
  '/notices/students/notes': [{}],
  '/general': { data: ['identity'], authorityRequests: {} },
  '/transfers/places': [{ certainty: 'may' }],
  '/customers': { buyer: {} },
  '/services': { hosting: { customers: ['buyer'] } },
  '/products': { plan: {} },
  '/permissions': { camera: {} },
  '/purposes/fees/retention': { stages: [{ keep: '1 year' }], after: 'you leave' },
  '/rights/list': {
    access: {},
    rectification: {},
    erasure: {},
    restriction: {},
    portability: { fee: {} },
    objection: {},
  },
  '/complaints/toAuthority/1': { authority: {} },
  '/cookies': { items: { session: { category: 'strictly-necessary', storage: 'cookie' } }, consent: { withdraw: {} } },
  '/children': { parentalConsent: {}, higherProtection: {} },
  '/security/storage': [{ purposes: ['teaching'] }],
  '/security/marking': [{}],
  '/breach/people': {},
}

/** A declaration in which each thing has every text that its like can have: those that are missing are added. */
export function withEveryText(text: string): string {
  const document = parseDocument(text)
  for (const [at, value] of Object.entries(more)) document.setIn(keysOf(at), document.createNode(value))
  fill(document.contents, 'Root', (value) => document.createNode(value))
  return document.toString({ lineWidth: 0 })
}

/** Where a declaration has texts: what does not fit beside what is there, such as the withdrawal of a contract, is left out. */
export const textsOf = (text: string): readonly Pointer[] => [...authorTexts(modelOf(text))].map(({ at }) => at)

/** What is said about the declaration, and not in the notice. */
const aside: ReadonlySet<string> = new Set(['transcription', 'brand', 'lint', 'include'])

type Make = (value: unknown) => unknown

function fill(node: unknown, name: string, make: Make): void {
  if (!isMap(node)) return
  for (const [key, shape] of Object.entries(shapes[name] ?? {})) {
    if (name === 'Root' && aside.has(key)) continue
    if (node.has(key)) inside(node.get(key, true), shape, make)
    else if (shape.text) node.set(key, make(`${name} ${key}`))
    else if (shape.list?.text) node.set(key, make([`${name} ${key}`]))
  }
}

function inside(node: unknown, shape: Shape, make: Make): void {
  if (isSeq(node)) for (const item of node.items) inside(item, shape.list ?? {}, make)
  else if (isMap(node) && !node.has('none')) {
    const { map } = shape
    const isEntries = map && !node.has('ref')
    if (isEntries) for (const { value } of node.items) inside(value, map, make)
    else fill(node, nameOf(node.has('ref'), shape), make)
  }
}

const nameOf = (isUse: boolean, { use, object, list }: Shape): string =>
  isUse && use ? 'UseFields' : (object ?? list?.object ?? '')

/** The fields of the schema that hold a text for a notice, each with the map it stands in. */
export const textFields: readonly string[] = Object.entries(shapes)
  .filter(([name]) => !/^(?:Transcription|Brand$|RootLint)/.test(name))
  .flatMap(([name, fields]) =>
    Object.entries(fields).flatMap(([key, { text, list }]) => (text || list?.text ? [`${name}.${key}`] : [])),
  )

/** The fields that hold a text in a declaration. */
export function fieldsIn(text: string): ReadonlySet<string> {
  const found = new Set<string>()
  const fitting = textsOf(text)
  const holds = (at: Pointer): boolean => fitting.some((one) => one === at || one.startsWith(`${at}/`))
  const visit = (node: unknown, shape: Shape, at: Pointer): void => {
    if (isSeq(node)) for (const [index, item] of node.items.entries()) visit(item, shape.list ?? {}, child(at, index))
    if (!isMap(node)) return
    const name = nameOf(node.has('ref'), shape)
    for (const pair of node.items) {
      const key = keyOf(pair)
      const place = child(at, key)
      const field = shape.map ?? shapes[name]?.[key]
      if (!field) continue
      if (!shape.map && (field.text || field.list?.text) && holds(place)) found.add(`${name}.${key}`)
      visit(pair.value, field, place)
    }
  }
  visit(parseDocument(text).contents, { object: 'Root' }, '')
  return found
}

const keyOf = ({ key }: Pair): string => (isScalar(key) ? String(key.value) : '')
