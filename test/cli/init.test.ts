import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { beforeAll, describe, expect, it, test } from 'vitest'
import { parse as parseYaml } from 'yaml'
import { checkTexts } from '../../src/checking/check-texts.js'
import { escaped, stopped } from '../../src/cli/asking/prompter.js'
import { answersFile, organisations } from '../fixtures/init-answers/files.js'
import { folderForAllTests, folderForThisTest } from '../folders.js'
import { countOf, seed } from '../sampling.js'
import { asOf, talk } from './asking/conversation.js'
import { plain, type Somebody, wayOf } from './asking/somebody.js'
import { run } from './fake-io.js'

const errorsIn = (text: string) =>
  checkTexts([{ path: 'privacy.yaml', text }], { asOf }).findings.filter(({ severity }) => severity === 'error')

/** What somebody writes who confirms and fills everything. */
let whole = ''
const folder = folderForAllTests()
beforeAll(async () => {
  whole = (await talk(plain, folder.at())).text ?? ''
})

describe('a whole conversation', () => {
  it('ends with a draft that the law asks nothing more for, in at most 25 decisions', async () => {
    const { code, stderr, text = '', sitting } = await talk(plain, folderForThisTest())
    expect(code).toBe(0)
    expect(errorsIn(text)).toEqual([])
    expect(text).not.toContain('not stated yet:')
    expect(stderr).toContain('wrote privacy.yaml (')
    expect(stderr).toContain('Your draft is whole. Nothing is to find out.\n')
    expect(stderr).toMatch(/Next: forthright lint {3}then: forthright build --draft\n$/)
    const places = sitting.told.filter((words) => /^(?:Question \d+|\d+ of \d+)$/.test(words))
    expect(places[0]).toBe('Question 1')
    expect(places.at(-1)).toMatch(/^(\d+) of \1$/)
    expect(places.length).toBeLessThanOrEqual(25)
  })

  it('is in the file after every answer, and the file is whole each time', async () => {
    const cwd = folderForThisTest()
    const file = join(cwd, 'privacy.yaml')
    const sizes: number[] = []
    const looked = <Said>(said: Said): Said => {
      if (!existsSync(file)) return said
      const text = readFileSync(file, 'utf8')
      expect(parseYaml(text)).toMatchObject({ forthright: 1 })
      if (sizes.at(-1) !== text.length) sizes.push(text.length)
      return said
    }
    const watching: Somebody = {
      text: (asked) => looked(plain.text(asked)),
      one: (asked) => looked(plain.one(asked)),
      many: (asked) => looked(plain.many(asked)),
    }
    await talk(watching, cwd)
    expect(sizes.length).toBeGreaterThan(8)
  })

  it('reads back what it understood, and doubts it softly', async () => {
    const forEver: Somebody = {
      ...plain,
      text: (asked) => (asked.ask.startsWith('How long') ? 'for ever' : plain.text(asked)),
      one: (asked) => wayOf(asked, 'Say it in your own words') ?? wayOf(asked, 'Keep it so') ?? plain.one(asked),
    }
    const { text = '', sitting } = await talk(forEver, folderForThisTest())
    expect(text).toContain('keep: indefinitely')
    expect(sitting.told).toContain('I understood: Kept without an end.')
    expect(sitting.told.join('\n')).toContain('Is it one? Otherwise give it an end.')
  })

  it.each([
    ['It is our archive', 'legal.archiving'],
    ['Give it an end', 'keep: 6 years'],
  ])('takes for an end that is none: %s', async (label, written) => {
    let times = 0
    const inDoubt: Somebody = {
      ...plain,
      text: (asked) =>
        asked.ask.startsWith('How long') ? (times++ === 0 ? 'for ever' : 'six years') : plain.text(asked),
      one: (asked) => wayOf(asked, 'Say it in your own words') ?? wayOf(asked, label) ?? plain.one(asked),
    }
    const { text = '' } = await talk(inDoubt, folderForThisTest())
    expect(text).toContain(written)
    expect(errorsIn(text).filter(({ rule }) => rule === 'retention-ends')).toEqual([])
  })

  it('asks again, once nothing else is asked, for what stops a final notice', async () => {
    let times = 0
    const mending: Somebody = {
      ...plain,
      text: (asked) =>
        asked.ask.startsWith('How long') ? (times++ === 0 ? 'for ever' : 'six years') : plain.text(asked),
      one: (asked) =>
        wayOf(asked, 'Say it in your own words') ??
        wayOf(asked, 'Keep it so') ??
        wayOf(asked, 'Answer it again') ??
        (asked.options.some(({ label }) => label === 'Not now') ? (asked.options[0]?.value ?? '') : plain.one(asked)),
    }
    const { text = '', stderr, sitting } = await talk(mending, folderForThisTest())
    expect(sitting.asked).toContain('One answer stops a final notice. Mend it?')
    expect(text).toContain('keep: 6 years')
    expect(errorsIn(text)).toEqual([])
    expect(stderr).toContain('Your draft is whole.')
  })

  it('says what stops a final notice where that is left so', async () => {
    const forEver: Somebody = {
      ...plain,
      text: (asked) => (asked.ask.startsWith('How long') ? 'for ever' : plain.text(asked)),
      one: (asked) => wayOf(asked, 'Say it in your own words') ?? wayOf(asked, 'Keep it so') ?? plain.one(asked),
    }
    const { stderr } = await talk(forEver, folderForThisTest())
    expect(stderr.replace(/\s+/g, ' ')).toContain(
      'Every question is answered. Nothing is to find out. 1 error stops a final notice.',
    )
    expect(stderr.replace(/\s+/g, ' ')).toMatch(/Line \d+: answer again \(time\.leaving\): How long, after you leave\?/)
  })

  it('takes several things that protect the data', async () => {
    const all = ['Only the committee can open it.', 'Paper, too, is locked away.', 'Disks are encrypted.']
    let said = 0
    const somebody: Somebody = {
      ...plain,
      text: (asked) =>
        asked.example?.includes('member') && /^(?:What protects|Something that you do)/.test(asked.ask)
          ? (all[said++] ?? '')
          : plain.text(asked),
      one: (asked) => (said < all.length ? (wayOf(asked, 'Add another one') ?? plain.one(asked)) : plain.one(asked)),
    }
    const { text = '' } = await talk(somebody, folderForThisTest())
    expect(parseYaml(text)).toMatchObject({ security: { measures: all } })
  })

  it('takes a time for each of several things', async () => {
    const apart: Somebody = {
      ...plain,
      text: (asked) => (['Run your account', 'Help you'].includes(asked.ask) ? 'a fortnight' : plain.text(asked)),
      one: (asked) =>
        asked.ask === 'What are you?' ? 'app' : (wayOf(asked, 'Not the same for all') ?? plain.one(asked)),
      many: (asked) => (asked.ask === 'What do you do?' ? ['accounts', 'support', 'billing'] : plain.many(asked)),
    }
    const { text = '' } = await talk(apart, folderForThisTest())
    expect([...text.matchAll(/retention:.*/g)].length).toBe(3)
  })
})

/** Goes back from the last question to the first, and forward again. */
function thereAndBack(last: string): Somebody & { readonly wasAtTheStart: () => boolean } {
  let phase: 'ahead' | 'back' | 'forth' = 'ahead'
  const turn = (ask: string): void => {
    if (phase === 'ahead' && ask === last) phase = 'back'
  }
  return {
    wasAtTheStart: () => phase === 'forth',
    text: (asked) => {
      turn(asked.ask)
      if (phase === 'back') return escaped
      return asked.now ?? plain.text(asked)
    },
    many: (asked) => (phase === 'back' ? escaped : plain.many(asked)),
    one: (asked) => {
      if (phase === 'ahead') return plain.one(asked)
      const back = wayOf(asked, 'Go back')
      if (phase === 'back' && back !== undefined) return back
      phase = 'forth'
      return wayOf(asked, 'Keep it as it is') ?? plain.one(asked)
    },
  }
}

describe('going back', () => {
  it('over the whole conversation and forward again changes nothing', async () => {
    const somebody = thereAndBack('From which day does it hold?')
    const { code, text, sitting } = await talk(somebody, folderForThisTest())
    expect(somebody.wasAtTheStart()).toBe(true)
    expect({ code, text }).toEqual({ code: 0, text: whole })
    expect(sitting.asked.filter((ask) => ask === 'What are you?').length).toBeGreaterThan(1)
  })

  it('and answering again takes the place of the answer before', async () => {
    let isBack = false
    const somebody: Somebody = {
      ...plain,
      text: (asked) => {
        if (asked.ask === 'Which country are you in?' && !isBack) {
          isBack = true
          return escaped
        }
        return asked.ask === 'What are you called?' && isBack ? 'Southgate' : plain.text(asked)
      },
      one: (asked) => (asked.ask === 'What now?' ? (wayOf(asked, 'Go back') ?? '') : plain.one(asked)),
    }
    const { text } = await talk(somebody, folderForThisTest())
    expect(text).toBe(whole.replace('Northgate Rowing Club', 'Southgate'))
  })
})

/** Stops when so many decisions were answered. */
function stoppingAfter(count: number): Somebody {
  const seen = new Set<string>()
  const or = <Said>(ask: string, said: Said): Said | typeof stopped => {
    // The second field of a screen is no decision of its own, and what is said once is kept before there is more.
    if (!['Post', 'Is there more?'].includes(ask) && !ask.startsWith('Do you also offer')) seen.add(ask)
    return seen.size > count ? stopped : said
  }
  return {
    text: (asked) => or(asked.ask, plain.text(asked)),
    one: (asked) => or(asked.ask, plain.one(asked)),
    many: (asked) => or(asked.ask, plain.many(asked)),
  }
}

describe('stopping', () => {
  it('after any answer loses nothing: who begins again is asked the same question', async () => {
    const cwd = folderForThisTest()
    let before: string | undefined
    for (let runs = 0; ; runs++) {
      const { code, text, sitting, stderr } = await talk(stoppingAfter(1), cwd)
      if (before !== undefined) expect(sitting.asked[0]).toBe(before)
      before = sitting.asked.at(-1)
      expect(code).toBe(0)
      expect(runs).toBeLessThan(40)
      if (!stderr.includes('Stopped.')) {
        expect(text).toBe(whole)
        return
      }
      expect(stderr).toContain('Stopped. All that you answered is in privacy.yaml.\nGo on with: forthright init\n')
    }
  })

  it('before the first answer writes nothing', async () => {
    const cwd = folderForThisTest()
    const { code, stderr } = await talk(stoppingAfter(0), cwd)
    expect({ code, files: readdirSync(cwd) }).toEqual({ code: 1, files: [] })
    expect(stderr).toMatch(/Stopped\. Nothing was written\.\n$/)
  })

  it('is asked for behind Esc, and going on with the question is the first choice', async () => {
    const cwd = folderForThisTest()
    const questions: (readonly string[])[] = []
    const somebody: Somebody = {
      ...plain,
      text: () => escaped,
      one: (asked) => {
        if (asked.ask !== 'What now?') return plain.one(asked)
        questions.push(asked.options.map(({ label }) => label))
        return questions.length === 1 ? 'nothing of the sort' : (wayOf(asked, 'Stop here') ?? '')
      },
    }
    const { code, stderr } = await talk(somebody, cwd)
    expect(questions[0]).toEqual([
      'Go on with this question',
      'Somebody else knows',
      'Leave it for now',
      'Go back',
      'Change another answer',
      'Stop here',
    ])
    expect({ code, times: questions.length }).toEqual({ code: 0, times: 2 })
    expect(stderr).toContain('Stopped.')
  })
})

it('a file in braces, which holds no mark, is told as that, and stays as it is', async () => {
  const cwd = folderForThisTest()
  const json = '{"forthright": 1, "regimes": ["uk"], "controllers": {"club": {"name": "Club", "country": "GB"}}}\n'
  writeFileSync(join(cwd, 'privacy.yaml'), json)
  let times = 0
  const leaving: Somebody = {
    ...plain,
    text: () => escaped,
    one: (asked) => wayOf(asked, times++ < 2 ? 'Leave it for now' : 'Stop here') ?? plain.one(asked),
  }
  const { code, text, sitting } = await talk(leaving, cwd)
  expect({ code, text }).toEqual({ code: 0, text: json })
  expect(sitting.told.join(' ')).toContain('cannot be marked as open: the mark is a comment on a line of its own')
})

describe('what is not answered', () => {
  const leaving: Somebody = {
    text: () => '',
    one: (asked) => wayOf(asked, 'Leave it for now') ?? plain.one(asked),
    many: () => escaped,
  }

  it('is left by a choice with a name only, and nothing is made up', async () => {
    const { code, text = '', stderr } = await talk(leaving, folderForThisTest())
    expect(code).toBe(0)
    expect(parseYaml(text)).toEqual({ forthright: 1 })
    const marks = text.split('\n').filter((line) => line.startsWith('# not stated yet: '))
    expect(marks.length).toBeGreaterThan(5)
    for (const mark of marks) expect(mark).toContain(`; left: ${asOf}`)
    expect(stderr.replace(/\s+/g, ' ')).toMatch(
      new RegExp(`Your draft is whole\\. ${marks.length} to find out; the law asks for \\d+ of them\\.`),
    )
  })

  it('is no fact of a list either, however often Enter is pressed', async () => {
    const firsts: string[] = []
    const pressing: Somebody = {
      ...plain,
      one: (asked) => {
        const [first] = asked.options
        if (asked.ask.includes('Children under 18?')) firsts.push(first?.label ?? '')
        if (firsts.length > 3) return stopped
        return asked.ask.includes('Children under 18?') ? (first?.value ?? '') : plain.one(asked)
      },
    }
    const { text = '' } = await talk(pressing, folderForThisTest())
    expect(firsts).toEqual(Array(4).fill('(pick one)'))
    expect(text).toContain('# not stated yet: whether there are children among them')
  })

  it('is asked for at the end when somebody begins again', async () => {
    const cwd = folderForThisTest()
    await talk(leaving, cwd)
    const { text, sitting } = await talk(plain, cwd)
    expect(sitting.told[0]).toContain('This goes on with privacy.yaml')
    expect(text).toBe(whole)
  })

  it('goes to whoever knows: a name that is printed nowhere', async () => {
    const cwd = folderForThisTest()
    const giving: Somebody = {
      ...plain,
      text: (asked) => (asked.ask === 'Who knows it?' ? 'Ann Qvist, treasurer' : plain.text(asked)),
      one: (asked) =>
        asked.ask.startsWith('How long') ? (wayOf(asked, 'Somebody else knows') ?? '') : plain.one(asked),
    }
    const { stderr, text = '' } = await talk(giving, cwd)
    expect(text).toContain(`; asked: [Ann Qvist, treasurer, ${asOf}]`)
    expect(stderr.replace(/\s+/g, ' ')).toContain('1 to find out, from 1 person; the law asks for 1 of them.')
    expect(stderr.replace(/\s+/g, ' ')).toContain('The name of 1 person stands in comments of the file')
    expect(stderr).toContain('Questions to send: forthright lint --ask\n')
    expect(stderr).not.toContain('Qvist')

    const built = await run(['build', '--draft', '--as-of', asOf], { cwd })
    expect(built.stdout + built.stderr).not.toContain('Qvist')
    for (const name of readdirSync(join(cwd, 'out')))
      expect(readFileSync(join(cwd, 'out', name), 'latin1'), name).not.toContain('Qvist')

    const asked = await run(['lint', '--ask', '--as-of', asOf], { cwd })
    expect(asked.code).toBe(0)
    expect(asked.stdout).toContain('For Ann Qvist, treasurer\n')
    expect(asked.stdout.replace(/\s+/g, ' ')).toMatch(/1\. How long do you keep .*after they leave/)
    for (const who of ['ann qvist', 'Treasurer', 'ann'])
      expect((await run(['lint', '--ask', who], { cwd })).stdout, who).toBe(asked.stdout)
    const nobody = await run(['lint', '--ask', 'bob'], { cwd })
    expect(nobody).toMatchObject({ code: 2, stdout: '' })
    expect(nobody.stderr).toContain("There is no person asked 'bob'.")
    // A file behind the option is one as any other, and a person who is called like a folder is a person.
    mkdirSync(join(cwd, 'other'))
    mkdirSync(join(cwd, 'treasurer'))
    writeFileSync(join(cwd, 'other', 'privacy.yaml'), text.replaceAll('Ann Qvist', 'Bo Lind'))
    const others = await run(['lint', 'other', '--ask', '--as-of', asOf], { cwd })
    expect(others.stdout).toContain('For Bo Lind, treasurer\n')
    for (const name of ['other', './other', 'other/', 'other/privacy.yaml', './other/privacy.yaml'])
      expect((await run(['lint', '--ask', name, '--as-of', asOf], { cwd })).stdout, name).toBe(others.stdout)
    for (const name of ['privacy.yaml', './privacy.yaml', 'treasurer'])
      expect((await run(['lint', '--ask', name, '--as-of', asOf], { cwd })).stdout, name).toBe(asked.stdout)
    expect((await run(['lint', '--ask', 'oth*', '--as-of', asOf], { cwd })).stdout).toBe(others.stdout)
    const piped = await run(['lint', '--ask', '-', '--as-of', asOf], { cwd, input: text.replaceAll('Ann', 'Eve') })
    expect(piped.stdout).toContain('For Eve Qvist, treasurer\n')
    for (const name of ['nothere.yaml', './nothere', 'nothere/', 'nothere*']) {
      const missing = await run(['lint', '--ask', name], { cwd })
      expect(missing, name).toMatchObject({ code: 2, stdout: '' })
      expect(missing.stderr, name).toContain('nothere')
    }
  })
})

describe('a file that is there', () => {
  const begin = (text: string): string => {
    const cwd = folderForThisTest()
    writeFileSync(join(cwd, 'privacy.yaml'), text)
    return cwd
  }

  it('is asked for what is open only, and keeps all else as it was', async () => {
    const text = whole.replace(/^ {2}measures: .*\n/m, '').replace(/^security:\n/m, '# mine\n')
    expect(text).not.toBe(whole)
    const cwd = begin(text)
    const { code, sitting, text: after = '' } = await talk(plain, cwd)
    expect(code).toBe(0)
    expect(sitting.asked).toEqual(['What protects the data?', 'Is there more?', 'Every question is answered.'])
    for (const line of text.split('\n')) expect(after.split('\n')).toContain(line)
  })

  it('is asked what to change where nothing is open', async () => {
    const { code, sitting, text, stderr } = await talk(plain, begin(whole))
    expect(stderr).toContain('\nprivacy.yaml is as it was.\nYour draft is whole.')
    expect({ code, asked: sitting.asked, text }).toEqual({
      code: 0,
      asked: ['Every question is answered.'],
      text: whole,
    })
  })

  it.each([
    ['a byte order mark', (text: string) => `\uFEFF${text}`],
    ['lines that end as on Windows', (text: string) => text.replaceAll('\n', '\r\n')],
  ])('keeps %s', async (_, dressed) => {
    const text = whole.replace(/^security:\n {2}measures: .*\n/m, '')
    const cwd = begin(dressed(text))
    expect((await talk(plain, cwd)).sitting.asked).toEqual([
      'What protects the data?',
      'Is there more?',
      'Every question is answered.',
    ])
    expect(readFileSync(join(cwd, 'privacy.yaml'), 'utf8')).toBe(dressed(whole))
  })

  it('is never written over when it was changed meanwhile', async () => {
    const cwd = folderForThisTest()
    const file = join(cwd, 'privacy.yaml')
    let change = 'mine: 1'
    const somebody: Somebody = {
      ...plain,
      text: (asked) => {
        if (asked.ask === 'Which country are you in?' && change !== '') {
          writeFileSync(file, `${readFileSync(file, 'utf8')}# a word of mine\n`)
          change = ''
        }
        return plain.text(asked)
      },
      one: (asked) => wayOf(asked, 'Read the file as it is now, and go on') ?? plain.one(asked),
    }
    const { code, text, sitting } = await talk(somebody, cwd)
    expect(code).toBe(0)
    expect(sitting.told.join('\n')).toContain('The file was changed meanwhile, so your last answer is not in it.')
    expect(sitting.asked.filter((ask) => ask === 'Which country are you in?')).toHaveLength(2)
    expect(text).toBe(`${whole}# a word of mine\n`)
  })

  it('is left alone where it appeared meanwhile', async () => {
    const cwd = folderForThisTest()
    const somebody: Somebody = {
      ...plain,
      one: (asked) => {
        if (asked.ask === 'What are you?') writeFileSync(join(cwd, 'privacy.yaml'), 'mine')
        return wayOf(asked, 'Stop here') ?? plain.one(asked)
      },
    }
    await talk(somebody, cwd)
    expect(readFileSync(join(cwd, 'privacy.yaml'), 'utf8')).toBe('mine')
  })

  it.each([
    ['mine', 'privacy.yaml is no declaration'],
    ['a: [', 'privacy.yaml:1: '],
    ['name: x\n', 'privacy.yaml is no declaration'],
  ])('is not touched where it is no declaration: %s', async (text, told) => {
    const cwd = begin(text)
    await expect(talk(plain, cwd)).rejects.toThrow(told)
    expect(readFileSync(join(cwd, 'privacy.yaml'), 'utf8')).toBe(text)
  })
})

describe('words', () => {
  test('are taken as they are, or refused beside the field', async ({ annotate }) => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', minLength: 1, maxLength: 30 }), async (name) => {
        let fault: string | undefined
        const somebody: Somebody = {
          ...plain,
          text: (asked) => {
            if (asked.ask !== 'What are you called?') return stopped
            fault = asked.check(name)
            return fault === undefined && name.trim() !== '' ? name : stopped
          },
        }
        const { text = '' } = await talk(somebody, folderForThisTest())
        if (fault === undefined && name.trim() !== '') expect(parseYaml(text).controllers.us.name).toBe(name.trim())
        else expect(parseYaml(text)).toEqual({ forthright: 1 })
      }),
      { numRuns: countOf(300, 'names', annotate, { least: 25 }), seed },
    )
  })

  it.each(['North\u001bgate', 'North\u202egate', 'a\u0000b'])(
    'that hide or fake text are refused: %j',
    async (name) => {
      let fault: string | undefined
      const somebody: Somebody = {
        ...plain,
        text: (asked) => {
          fault ??= asked.check(name)
          return stopped
        },
      }
      await talk(somebody, folderForThisTest())
      expect(fault).toMatch(/^The answer holds a character that cannot be printed: /)
    },
  )

  it.each(['A: "B" # c', '{x}', '[y', '*z', "O'Neill & Söhne", '- a', 'yes', '2026', '# c', '漢字'])(
    'with signs of YAML come back: %s',
    async (name) => {
      const somebody: Somebody = {
        ...plain,
        text: (asked) => (asked.ask === 'What are you called?' ? name : stopped),
      }
      const { text = '' } = await talk(somebody, folderForThisTest())
      expect(parseYaml(text).controllers.us.name).toBe(name)
    },
  )
})

describe('answers from a file', () => {
  it.each(organisations)('of %s make its declaration', async (organisation) => {
    const cwd = folderForThisTest()
    const ran = await run(['init', '--from', answersFile(organisation), '--as-of', asOf], { cwd })
    expect(ran).toMatchObject({ code: 0, stdout: '' })
    expect(readdirSync(cwd)).toEqual(['privacy.yaml'])
    const text = readFileSync(join(cwd, 'privacy.yaml'), 'utf8')
    const open = text.match(/# not stated yet: /g)?.length ?? 0
    expect(errorsIn(text).length).toBeLessThanOrEqual(open)
    expect(ran.stderr).toContain(
      open === 0 ? 'Your draft is whole. Nothing is to find out.' : `Your draft is whole. ${open} to find out`,
    )
    expect(ran.stderr).toMatch(/Next: forthright lint --as-of \S+ {3}then: forthright build --draft --as-of \S+\n$/)
  })

  it.each(['name: A\n', 'situation: club\ncountry: Wales\npurposes: [membership, newsletter, website, events]\n'])(
    'end on one screen: what was written, what is left, what comes next: %j',
    async (answers) => {
      for (const columns of [60, 79, 80]) {
        const cwd = folderForThisTest()
        const { code, stderr } = await run(['init', '--from', '-'], { cwd, input: answers, columns })
        const lines = stderr.trimEnd().split('\n')
        expect(code).toBe(0)
        expect(lines.length, stderr).toBeLessThanOrEqual(24)
        expect(stderr).toMatch(/wrote privacy\.yaml .*\n.* to find out[\s\S]*Next: forthright lint/)
        expect(stderr).toContain('more, each marked "not stated yet" in the file')
        expect(stderr).toContain('which lint shows')
      }
    },
  )

  it.each(['latin1', 'utf16le'] as const)('in %s are refused in words, and nothing is written', async (encoding) => {
    const cwd = folderForThisTest()
    writeFileSync(join(cwd, 'a.yaml'), Buffer.from('situation: club\nname: Nörthgate Röwing Club\n', encoding))
    const { code, stderr } = await run(['init', '--from', 'a.yaml'], { cwd })
    expect(code).toBe(2)
    expect(stderr).toMatch(/UTF-8/)
    expect(readdirSync(cwd)).toEqual(['a.yaml'])
  })

  it('can come from standard input, and go on in the terminal', async () => {
    const cwd = folderForThisTest()
    const answers = 'situation: club\nname: Northgate Rowing Club\n'
    expect((await run(['init', '--from', '-', 'club.yaml'], { cwd, input: answers })).code).toBe(0)
    const { text, sitting } = await talk(plain, cwd, { words: ['club.yaml'] })
    expect(sitting.asked[0]).toBe('Which country are you in?')
    expect(text?.replaceAll(' club.yaml', '')).toBe(whole)
  })

  it('that nothing asks for are told, and stop nothing', async () => {
    const cwd = folderForThisTest()
    writeFileSync(join(cwd, 'answers.yaml'), 'name: A\nnmae: B\n')
    const { code, stderr } = await run(['init', '--from', 'answers.yaml'], { cwd })
    expect(stderr).toContain("answers.yaml:2: After the other answers, nothing asks for 'nmae'.")
    expect({ code, files: readdirSync(cwd).sort() }).toEqual({ code: 0, files: ['answers.yaml', 'privacy.yaml'] })
  })

  it('that are doubtful are taken and told', async () => {
    const cwd = folderForThisTest()
    const answers = 'situation: club\ncountry: IE\npurposes: [membership]\npurposes.membership: yes\ntime.leaving: 6\n'
    writeFileSync(join(cwd, 'answers.yaml'), answers)
    const { code, stderr } = await run(['init', '--from', 'answers.yaml'], { cwd, columns: 120 })
    expect(stderr).toContain(
      "answers.yaml:5: 'time.leaving' is read with a doubt. How long: 6. Of what is that so many?",
    )
    expect({ code, files: readdirSync(cwd).sort() }).toEqual({ code: 0, files: ['answers.yaml', 'privacy.yaml'] })
  })

  it.each([
    ['country: Untied Kingdom\n', "answers.yaml:1: There is no country 'Untied Kingdom'."],
    ['for: [legal.claims]\n', 'answers.yaml:1: These answers are to the questions of an earlier version.'],
    ['name: "North', 'answers.yaml:1: '],
    [' \n', 'answers.yaml is empty: there are no answers.\n'],
  ])('that cannot be taken write nothing: %j', async (text, message) => {
    const cwd = folderForThisTest()
    writeFileSync(join(cwd, 'answers.yaml'), text)
    const { code, stderr, stdout } = await run(['init', '--from', 'answers.yaml'], { cwd, columns: 120 })
    expect(stderr).toContain(message)
    expect({ code, stdout, files: readdirSync(cwd) }).toEqual({ code: 2, stdout: '', files: ['answers.yaml'] })
  })

  it('are no file that never ends', async () => {
    expect((await run(['init', '--from', '/dev/zero'], { cwd: folderForThisTest() })).stderr).toContain('is no file')
  })
})

describe('nothing is written', () => {
  it.each([
    [['init'], 'There is no terminal here, so nobody can answer questions.\n'],
    [
      ['init', '--example', 'membership-clup'],
      "There is no example 'membership-clup'. Did you mean membership-club?\n",
    ],
    [['init', '--example', 'membership-club', '--from', 'x'], 'from an example or from answers, not from both'],
    [['init', '--from', 'nothing.yaml'], 'No file matches nothing.yaml.\n'],
    [['init', '--example', 'membership-club', '--out', 'out/'], 'The option --out needs a file.\n'],
    [['init', 'a.yaml', '--out', 'b.yaml'], 'The file is named twice.'],
    [['init', 'a.yaml', 'b.yaml'], 'There are too many words after init.'],
  ])('after a slip in the arguments: %j', async (argv, message) => {
    const cwd = folderForThisTest()
    const { code, stdout, stderr } = await run(argv, { cwd })
    expect(stderr).toContain(message)
    expect({ code, stdout, left: readdirSync(cwd) }).toEqual({ code: 2, stdout: '', left: [] })
  })

  it.each([
    ['--example', 'membership-club'],
    ['--from', answersFile('club')],
  ])('over a file that exists: %s', async (...argv) => {
    const cwd = folderForThisTest()
    writeFileSync(join(cwd, 'privacy.yaml'), 'mine')
    const { code, stderr } = await run(['init', ...argv], { cwd })
    expect(code).toBe(2)
    expect(stderr).toContain('privacy.yaml exists, so it is not overwritten. Nothing was written.')
    expect(readFileSync(join(cwd, 'privacy.yaml'), 'utf8')).toBe('mine')
  })

  it('where a link leads, even to nothing', async () => {
    const cwd = folderForThisTest()
    symlinkSync(join(cwd, 'elsewhere.yaml'), join(cwd, 'privacy.yaml'))
    expect((await run(['init', '--example', 'membership-club'], { cwd })).code).toBe(2)
    await expect(talk(plain, cwd)).rejects.toThrow()
    expect(existsSync(join(cwd, 'elsewhere.yaml'))).toBe(false)
  })
})

describe('examples', async () => {
  const { stdout } = await run(['init', '--list'])
  const names = stdout.split('\n').flatMap((line) => line.split(' ')[0] || [])

  it('are listed with a line each', () => {
    expect(names).toContain('membership-club')
    for (const line of stdout.trimEnd().split('\n')) expect(line).toMatch(/^[a-z-]+ {2,}[A-Z].*\.$/)
  })

  it.each(names)('%s is copied whole, and lints as it does at home', async (name) => {
    const cwd = folderForThisTest()
    const { code, stderr } = await run(['init', '--example', name, '--as-of', asOf], { cwd })
    expect(code).toBe(0)
    expect(stderr).toContain(`It is the example ${name}:`)
    const copy = readFileSync(join(cwd, 'privacy.yaml'), 'utf8')
    expect(copy).not.toContain('$schema')
    const home = join(import.meta.dirname, '../../examples', name, 'privacy.yaml')
    const rulesOf = async (file: string): Promise<unknown> =>
      JSON.parse((await run(['lint', file, '--format', 'json', '--as-of', asOf], { cwd })).stdout).findings.map(
        ({ rule }: { readonly rule: string }) => rule,
      )
    expect(await rulesOf('privacy.yaml')).toEqual(await rulesOf(home))
  })
})
