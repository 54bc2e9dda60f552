import type { Text } from '../../model/types.js'
import { child } from '../../source/pointer.js'
import type { Chrome, HeadDate, Joints, Section } from '../tree/document.js'
import { gapPlaces, gapsOf } from '../tree/gaps.js'
import { oneLine } from '../tree/one-line.js'
import { wordsOf } from '../tree/walk.js'
import { isGap, keySlot, plainSlot, type Slot } from '../words/slot.js'
import { daySlot } from './damaged-words.js'
import { controllerName } from './names.js'
import { jointOf, type Scene } from './scene.js'

const words = (slot: Slot): string => wordsOf(slot.content)

/** What is stated of when the notice holds. */
function datesOf(scene: Scene): readonly HeadDate[] {
  const { notice } = scene
  if (!notice) return []
  const date = (key: 'effective' | 'reviewed'): readonly HeadDate[] => {
    const day = notice[key]
    const at = child(notice, key)
    const value = daySlot(scene, day, at)
    if (!value) return []
    const label = words(scene.say(`page.${key}`, {}))
    return [{ label, value: words(value), ...(typeof day === 'string' && { day }), at }]
  }
  const { version } = notice
  const label = words(scene.say('page.version', {}))
  return [
    ...date('effective'),
    ...date('reviewed'),
    ...(version === undefined ? [] : [{ label, value: oneLine(version), at: child(notice, 'version') }]),
  ]
}

/** What a draft still lacks, told at its head. */
export function gapsIn(scene: Scene, sections: readonly Section[]): Pick<Chrome, 'gaps'> {
  const places = gapPlaces(sections, (what, times) => bracketed(scene, what, String(times)))
  const count = gapsOf({ sections }).length
  if (count === 0) return {}
  return { gaps: { count: words(scene.say('page.draft-gaps', { count: keySlot(count) })), places } }
}

const bracketed = (scene: Scene, what: string, detail: string): string =>
  words(scene.say('quoted-source', { what: plainSlot(what), detail: plainSlot(detail) }))

function jointsOf(scene: Scene): Joints {
  const empty = plainSlot('')
  const [before = '', after = ''] = bracketed(scene, '', hole).split(hole)
  return {
    label: words(scene.say('labelled', { label: empty, value: empty })),
    series: jointOf(scene, 'series'),
    brackets: [before, after],
  }
}

/** Stands for what a format fills in. */
const hole = '{}'

/** A title with those who issue the document, for a place where nothing else tells it from that of others. */
function fullTitleOf(scene: Scene, title: string): string {
  const names = scene.issuers.map((controller) => controllerName(scene, controller)).filter((name) => !isGap(name))
  const isNamed = scene.issuers.some((it) => [it.name, it.shortName].some((name) => isIn(scene, name, title)))
  if (names.length === 0 || isNamed) return title
  const organisations = scene.list(names)
  return words(scene.say('page.full-title', { title: plainSlot(title), organisations }))
}

function isIn(scene: Scene, name: Text | undefined, title: string): boolean {
  if (!name) return false
  const own = words(scene.text(name))
  return own !== '' && title.toLowerCase().includes(own.toLowerCase())
}

/** Each mark is some ten times as far as the one before, so that the marks stand apart. */
const scaleOf = (scene: Scene): Chrome['scale'] =>
  [
    { days: 1, duration: 'P1D' },
    { days: 30, duration: 'P1M' },
    { days: 365, duration: 'P1Y' },
    { days: 3650, duration: 'P10Y' },
    { days: 36500, duration: 'P100Y' },
  ].map(({ days, duration }) => ({ days, label: words(scene.duration(duration, '')) }))

/** What the page around the clauses says. */
export function chromeOf(scene: Scene, title: string): Chrome {
  const fullTitle = fullTitleOf(scene, title)
  const full = plainSlot(fullTitle)
  return {
    fullTitle,
    pageTitle: scene.draft ? words(scene.say('page.draft-title', { title: full })) : fullTitle,
    description: words(scene.say('page.description', { title: full })),
    contents: words(scene.say('page.contents', {})),
    skipToContent: words(scene.say('page.skip', {})),
    draft: words(scene.say('page.draft', {})),
    draftMark: words(scene.say('page.draft-mark', {})),
    draftMeaning: words(scene.say('page.draft-meaning', {})),
    joints: jointsOf(scene),
    page: words(scene.say('page.number', { page: plainSlot('{page}'), pages: plainSlot('{pages}') })),
    scale: scaleOf(scene),
    dates: datesOf(scene),
  }
}
