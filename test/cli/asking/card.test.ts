import { describe, expect, it } from 'vitest'
import { parse as parseYaml } from 'yaml'
import type { AskedList, AskedMany, AskedText } from '../../../src/cli/asking/prompter.js'
import { escaped, stopped } from '../../../src/cli/asking/prompter.js'
import { folderForThisTest } from '../../folders.js'
import { talk } from './conversation.js'
import { plain, type Somebody, wayOf } from './somebody.js'

const isCard = ({ ask }: { readonly ask: string }): boolean => ask === 'Run your membership: is this what you do?'

/** Changes a line of the card of the membership, looks at it again, then goes on with the card as `then` says. */
function changing(label: string, answers: readonly unknown[], then: 'yes' | 'stop') {
  const opened: (AskedList | AskedMany | AskedText)[] = []
  let [times, isInLine] = [0, false]
  const answer = <Asked extends AskedList | AskedMany | AskedText>(asked: Asked): unknown => {
    if (!isInLine) return undefined
    isInLine = false
    opened.push(asked)
    return answers[opened.length - 1] ?? asked.now
  }
  const somebody: Somebody = {
    text: (asked) => (answer(asked) as string | undefined) ?? plain.text(asked),
    many: (asked) => {
      if (asked.ask === 'What is different?') {
        isInLine = true
        return [wayOf(asked, label) ?? '']
      }
      // Of a basis that stands, it is said first what of it is different.
      if (asked.ask === 'What of it is different?') return [asked.options[0]?.value ?? '']
      return (answer(asked) as readonly string[] | undefined) ?? plain.many(asked)
    },
    one: (asked) => {
      const given = answer(asked)
      if (given !== undefined) return [given].flat()[0] as string
      if (!isCard(asked)) return plain.one(asked)
      times++
      if (times <= 2) return wayOf(asked, 'Change something') ?? ''
      return then === 'stop' ? stopped : plain.one(asked)
    },
  }
  return { opened, somebody }
}

describe('a line of a card that is said otherwise', () => {
  it.each([
    ['What you do', ['We keep a book.']],
    ['Whose data', [['members', 'Our neighbours']]],
    ['Data', [['contact']]],
    ['Legal basis', ['legitimate-interests']],
  ])('opens again with what was said: %s', async (label, answers) => {
    const { opened, somebody } = changing(label, answers, 'stop')
    await talk(somebody, folderForThisTest())
    expect(opened).toHaveLength(2)
    const shown = [opened[1]?.now].flat()
    expect(shown).toHaveLength([answers[0]].flat().length)
    expect(shown[0]).toBe([answers[0]].flat()[0])
  })

  it('is kept at once, and confirms no other', async () => {
    const { somebody } = changing('What you do', ['We keep a book.'], 'stop')
    const { text = '' } = await talk(somebody, folderForThisTest())
    expect(parseYaml(text).purposes.membership).toMatchObject({ description: 'We keep a book.' })
    expect(Object.keys(parseYaml(text).purposes.membership)).not.toContain('basis')
  })

  it('is shown as the notice will say it', async () => {
    const { somebody } = changing('Data', [['contact']], 'yes')
    const { sitting } = await talk(somebody, folderForThisTest())
    const at = sitting.told.lastIndexOf('Data (as you say now)')
    expect(sitting.told[at + 1]?.trim()).toBe('Name and contact details')
  })
})

describe('what is kept', () => {
  it('is shown wherever somebody looks back', async () => {
    let isBack = false
    const shown = new Map<string, readonly string[]>()
    const told: string[] = []
    const somebody: Somebody = {
      heard: (words) => void (isBack && !/^\d+ of /.test(words) && told.push(words)),
      text: (asked) => {
        if (asked.ask === 'From which day does it hold?') isBack = true
        if (!isBack) return plain.text(asked)
        shown.set(asked.ask, [asked.now ?? ''])
        return escaped
      },
      many: (asked) => {
        if (!isBack) return plain.many(asked)
        shown.set(asked.ask, asked.now ?? [])
        return escaped
      },
      one: (asked) => {
        if (!isBack) return plain.one(asked)
        const back = wayOf(asked, 'Go back')
        if (asked.ask !== 'What now?') shown.set(asked.ask, [...told.splice(0), ...(asked.now ?? [])])
        return back ?? stopped
      },
    }
    const sat = await talk(somebody, folderForThisTest())
    expect(sat.code).toBe(0)
    expect(shown.size).toBeGreaterThan(8)
    for (const [ask, what] of shown)
      if (ask !== 'From which day does it hold?') expect(what.join('').trim(), ask).not.toBe('')
  })
})
