import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { sorts } from '../../../src/catalogue/starters/index.js'
import type { AskedList, AskedMany } from '../../../src/cli/asking/prompter.js'
import { terminalPrompter } from '../../../src/cli/terminal/terminal-prompter.js'
import type { Answer } from '../../../src/interview/answer.js'
import type { Decision } from '../../../src/interview/decision.js'
import type { ChoiceForm, Form } from '../../../src/interview/form.js'
import { interviewed, plainly } from '../../interview/interviewed.js'
import { countOf, seed } from '../../sampling.js'
import { emulator, settled } from './emulator.js'

const look = { color: false, columns: 200, ascii: false }

/** Every list that the interview of any sort of organisation has. */
const lists = new Map<string, AskedList | AskedMany>()
for (const { id } of sorts)
  for (const { form } of interviewed((decision) => answerOf(decision, id)).asked)
    for (const list of listsIn(form)) {
      const { kind, options, now = [], own } = list
      const asked = { ask: 'Which?', why: '', options, now }
      lists.set(
        JSON.stringify([kind, options.map(({ value }) => value), now]),
        kind === 'many' ? { ...asked, takesOwn: own !== undefined } : asked,
      )
    }

function answerOf(decision: Decision, situation: string): Answer {
  if (decision.id === 'situation') return { is: 'picked', values: [situation] }
  return plainly(decision)
}

function listsIn(form: Form): readonly ChoiceForm[] {
  if (form.kind === 'text') return []
  if (form.kind === 'fields') return form.fields.flatMap((field) => listsIn(field.form))
  return form.kind === 'card' ? form.lines.flatMap((line) => listsIn(line.form)) : [form]
}

const keys = { up: '\u001b[A', down: '\u001b[B', tab: '\t', space: ' ', back: '\u007f', enter: '\r' } as const

/** A list that stands on a terminal, with the keys that are pressed on it. */
async function onTerminal(asked: AskedList | AskedMany) {
  const terminal = emulator(look.columns, 60)
  const prompter = terminalPrompter(terminal, look)
  const answer = 'takesOwn' in asked ? prompter.many(asked) : prompter.one(asked)
  await settled()
  const line = (begin: string): string =>
    terminal
      .shown()
      .findLast((each) => each.startsWith(begin))
      ?.slice(begin.length)
      .replace(/^[◼◻] /, '') ?? ''
  return {
    answer,
    press: async (key: string) => {
      terminal.input.write(key)
      await settled()
    },
    /** What the lit line says: a label, with what explains it. */
    lit: () => line('│  › '),
    picked: () => inOneLine(terminal.shown()).slice('│  Picked: '.length),
    boxes: () => terminal.shown().flatMap((each) => /^│ {2}[› ] ◼ (.*)$/.exec(each)?.[1] ?? []),
  }
}

/** What is picked, which may go on over several lines; what can be picked is set in. */
function inOneLine(shown: readonly string[]): string {
  const at = shown.findLastIndex((each) => each.startsWith('│  Picked: '))
  if (at === -1) return ''
  const behind = shown.slice(at + 1).findIndex((each) => !/^│ {2}(?!Nothing in|Type to|Arrows move)[^ ›]/.test(each))
  const more = shown.slice(at + 1, behind === -1 ? undefined : at + 1 + behind)
  return [shown[at], ...more.map((each) => each.slice('│  '.length))].join(' ')
}

/** The option that a line means; a long label goes on in the line below it. */
const optionOf = ({ options }: AskedList, line: string): string | undefined =>
  options
    .filter(
      ({ label, hint = '' }) =>
        line === label || line.startsWith(`${label}: `) || (line.length > 60 && `${label}: ${hint}`.startsWith(line)),
    )
    .toSorted((one, other) => other.label.length - one.label.length)[0]?.value

/** Own words, however many spaces stand in a row: a line that ends between them shows one. */
const spaced = (words: string): string => words.replace(/ +/g, ' ').trim()

const labelOf = ({ options }: AskedList, value: string): string =>
  options.find((option) => option.value === value)?.label ?? value

test('in every list of the interview, Tab picks the lit line, and Enter takes what is picked', async ({ annotate }) => {
  expect(lists.size).toBeGreaterThan(60)
  const key = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(keys.up, keys.down) },
    { weight: 3, arbitrary: fc.constantFrom(keys.tab, keys.space) },
    { weight: 3, arbitrary: fc.constantFrom(...'aemrtoc') },
    { weight: 1, arbitrary: fc.constant(keys.back) },
  )
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...lists.values()), fc.array(key, { maxLength: 14 }), async (asked, typed) => {
      const { answer, press, lit, picked, boxes } = await onTerminal(asked)
      const isMany = 'takesOwn' in asked
      let ticked: readonly string[] = asked.now ?? []
      for (const each of typed) {
        const [before, light] = [ticked, lit()]
        await press(each)
        // A tick shows at once, on the line that was lit, and leaves the light on it.
        const value = optionOf(asked, light) ?? (light === '' ? undefined : (/^“(.*)”/.exec(light)?.[1] ?? light))
        const shows =
          picked() !== '' ? picked().split('; ') : boxes().map((line) => labelOf(asked, optionOf(asked, line) ?? line))
        if (isMany && value !== undefined && each === keys.tab) {
          ticked = before.includes(value) ? before.filter((one) => one !== value) : [...before, value]
          expect(optionOf(asked, lit()) ?? lit(), `the light stays: ${light} became ${lit()}`).toBe(value)
        } else if (isMany && each === keys.space && shows.length !== before.length && value !== undefined)
          ticked = before.includes(value) ? before.filter((one) => one !== value) : [...before, value]
        if (isMany) expect(shows.map(spaced).sort()).toEqual(ticked.map((one) => spaced(labelOf(asked, one))).sort())
      }
      // Letters that took nothing are no answer; an empty search is.
      for (let rest = 0; rest < 15; rest++) await press(keys.back)
      const last = optionOf(asked, lit())
      await press(keys.enter)
      if (isMany)
        expect(
          [await answer]
            .flat()
            .map((one) => spaced(String(one)))
            .sort(),
        ).toEqual(ticked.map(spaced).sort())
      else expect(await answer).toBe(last)
    }),
    { numRuns: countOf(300, 'keys in lists', annotate, { least: 40 }), seed },
  )
})

describe('a list', () => {
  const options = ['Our members', 'Visitors', 'Applicants'].map((label) => ({ value: label.toLowerCase(), label }))
  const searched: AskedMany = { ask: 'Whose data?', why: '', options, now: ['visitors'], takesOwn: true }

  it('opens with the light on its first line, whatever is picked', async () => {
    const { lit, picked, press, answer } = await onTerminal(searched)
    expect([lit(), picked()]).toEqual(['Our members', 'Visitors'])
    await press(keys.tab)
    await press(keys.enter)
    expect(await answer).toEqual(['visitors', 'our members'])
  })

  it('takes the marked line where none is picked, if it asks for at least one', async () => {
    const atLeastOne: AskedMany = { ask: 'What is different?', why: '', options, takesOwn: false, orMarked: true }
    const marked = await onTerminal(atLeastOne)
    await marked.press(keys.down)
    await marked.press(keys.enter)
    expect(await marked.answer).toEqual(['visitors'])
    const picked = await onTerminal(atLeastOne)
    for (const each of [keys.tab, keys.down, keys.enter]) await picked.press(each)
    expect(await picked.answer).toEqual(['our members'])
  })

  it('keeps its question in sight, however much is picked', async () => {
    const many = Array.from({ length: 40 }, (_, index) => ({
      value: `${index}`,
      label: `Hold events ${index}: Legal basis`,
    }))
    const terminal = emulator(80, 24)
    const asked: AskedMany = { ...searched, options: many, now: many.map(({ value }) => value) }
    const answer = terminalPrompter(terminal, { ...look, columns: 80 }).many(asked)
    await settled()
    expect(terminal.shown().join('\n')).toContain(asked.ask)
    expect(terminal.shown().join('\n')).toContain('Picked: 40, last Hold events 39: Legal basis')
    terminal.input.write(keys.enter)
    expect(await answer).toHaveLength(40)
  })

  it('empties the search when something is picked, and takes own words', async () => {
    const { press, lit, picked, answer } = await onTerminal(searched)
    for (const each of ['appl', keys.tab, 'Lloyds', keys.tab, keys.enter]) await press(each)
    expect(await answer).toEqual(['visitors', 'applicants', 'Lloyds'])
    expect([lit(), picked()]).toEqual(['', ''])
  })

  it('does not go on where letters took nothing', async () => {
    const { press, answer, picked } = await onTerminal(searched)
    for (const each of ['appl', keys.enter]) await press(each)
    expect(picked()).toBe('Visitors')
    for (const each of [keys.tab, keys.enter]) await press(each)
    expect(await answer).toEqual(['visitors', 'applicants'])
  })

  it('hears letters however short it is, and takes none for the first line', async () => {
    const { press, answer, lit } = await onTerminal({ ask: 'Whose data?', why: '', options })
    expect(lit()).toBe('Our members')
    for (const each of ['Ifan', keys.enter]) await press(each)
    expect(lit()).toBe('')
    for (const each of ['\u0015', 'visi', keys.enter]) await press(each)
    expect(await answer).toBe('visitors')
  })

  it.each([
    ['Ifan', 'Ifan'],
    ['appl', 'applicants'],
    ['members', 'our members'],
    // Words that only stand inside others are not those.
    ['its', 'its'],
  ])('of one or other words takes them as they are typed: %s', async (typed, taken) => {
    const { press, answer } = await onTerminal({ ask: 'Who knows it?', why: '', options, takesWords: true })
    for (const each of [typed, keys.enter]) await press(each)
    expect(await answer).toBe(taken)
  })

  it('of which one is taken says where nothing is found, and takes nothing', async () => {
    const many = Array.from({ length: 14 }, (_, index) => ({ value: `${index}`, label: `Sort ${index}` }))
    const { press, answer, lit } = await onTerminal({ ask: 'What are you?', why: '', options: many })
    for (const each of ['xyz', keys.enter]) await press(each)
    expect(lit()).toBe('')
    for (const each of ['\u0015', 'sort 12', keys.enter]) await press(each)
    expect(await answer).toBe('12')
  })
})
