import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import about from '../../package.json' with { type: 'json' }
import { blocksOf } from '../../scripts/documents/blocks.js'
import { play } from '../../scripts/documents/play.js'
import { shownOf } from '../../scripts/documents/shown.js'
import { withoutClone } from '../../scripts/documents/without-clone.js'
import { documents, rewritten } from '../../scripts/documents.js'
import { find, read } from '../examples/project.js'

const root = fileURLToPath(new URL('../..', import.meta.url))

describe.each(documents)('$path', ({ path, keeps }) => {
  const text = read(path)
  const blocks = blocksOf(text)

  it('shows of each command what it prints, and the files that are there at the end', () => {
    const performance = play(text, Object.keys(keeps))
    const commands = performance.blocks.flatMap((block) => block.commands)
    expect(commands.length).toBeGreaterThan(0)
    for (const { command, status } of commands) expect([0, 1], `${command} ended with ${status}`).toContain(status)
    expect(rewritten(text, performance), 'npm run examples remakes the outputs').toBe(text)
    for (const [name, kept] of Object.entries(keeps)) expect(performance.files.get(name), kept).toBe(read(kept))
  })

  it('has no block that nothing tests', () => {
    for (const { info, lines } of blocks) {
      const [language, file] = info.split(' ')
      const isSetUp = path === 'README.md' && language === 'sh'
      expect(language === 'console' || isSetUp || file !== undefined, `a block of '${info}'`).toBe(true)
      if (language === 'console') expect(lines[0], 'a console block begins with a command').toMatch(/^\$ /)
      else expect(lines.filter((line) => line.startsWith('$ '))).toEqual([])
    }
  })

  it('quotes files as they are', () => {
    for (const { info, lines } of blocks) {
      const [, file = '', how] = info.split(' ')
      if (how === 'excerpt') expect(`\n${read(file)}`, file).toContain(`\n${lines.join('\n')}\n`)
    }
  })

  it('names only scripts that there are', () => {
    const named = [...text.matchAll(/npm run ([\w:]+)/g)].map(([, name]) => name)
    for (const name of named) expect(Object.keys(about.scripts)).toContain(name)
  })
})

describe('the two commands of the README', () => {
  const commands = blocksOf(read('README.md'))
    .filter(({ info }) => info === 'sh')
    .flatMap(({ lines }) => lines)
  const [compile = '', test = ''] = commands

  it('begin with the set-up, and CI runs each part of them', () => {
    expect(commands).toHaveLength(2)
    const ci = read('.ci/run').split('\n')
    for (const command of [compile, test]) {
      expect(command).toMatch(/^npm ci && /)
      for (const part of command.split(' && ')) {
        const runs = ci.filter((line) => line === part || line.startsWith(`${part} --`))
        expect(runs, `.ci/run runs ${part}`).not.toEqual([])
      }
    }
  })

  it('compile the example in a copy of the repository', () => {
    const copy = mkdtempSync(join(tmpdir(), 'forthright-copy-'))
    try {
      for (const name of ['bin', 'dist', 'assets', 'package.json', 'examples/membership-club/privacy.yaml'])
        cpSync(join(root, name), join(copy, name), { recursive: true })
      symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
      const { status, stderr } = spawnSync('bash', ['-c', compile.replace('npm ci && ', '')], {
        cwd: copy,
        encoding: 'utf8',
      })
      expect(stderr).toMatch(/3 files from 1 notice/)
      expect(status).toBe(0)
      expect(
        readdirSync(join(copy, 'out'))
          .filter((name) => !name.startsWith('.'))
          .sort(),
      ).toEqual(['members.en.html', 'members.en.md', 'members.en.pdf'])
    } finally {
      rmSync(copy, { recursive: true })
    }
  })
})

it('the workflow of the README takes its steps from the recipe', () => {
  const steps = ['README.md', 'docs/recipes.md'].map((path) => {
    const block = blocksOf(read(path)).find(({ info }) => info === 'yaml .github/workflows/privacy.yaml')
    expect(block?.lines.length).toBeGreaterThan(7)
    return [...(block?.lines.join('\n') ?? '').matchAll(/uses: (\S+)|fetch-depth: (\S+)|^on: (\S+)/gm)].map(
      ([all]) => all,
    )
  })
  expect(blocksOf(read('README.md')).find(({ info }) => info.startsWith('yaml'))?.lines).toHaveLength(8)
  for (const step of steps[0] ?? []) expect(steps[1]).toContain(step)
})

describe('how forthright is had without a clone', () => {
  const readme = read('README.md')

  it('is said as soon as the package is published, and not before', () => {
    const published = withoutClone(readme, { ...about, published: true })
    expect(published).toContain(`\`npx ${about.name} init\``)
    expect(published).toContain(`Node ${about.engines.node.slice(2)}`)
    expect(withoutClone(published, { ...about, published: false })).toBe(
      withoutClone(readme, { ...about, published: false }),
    )
    expect(withoutClone(readme, about)).toBe(readme)
  })

  it('and where the page is on the web, as soon as it is', () => {
    const homepage = 'https://forthright.example/'
    const online = withoutClone(readme, { ...about, homepage })
    expect(online).toContain(`## A page to write in\n\n<!-- on the web -->\n[It is on the web](${homepage})`)
    expect(withoutClone(online, about)).toBe(readme)
  })

  it('is told of nowhere else, so that what stands there works in a clone', () => {
    for (const page of find('{README.md,docs/*.md}'))
      if (!about.published)
        expect(read(page), page).not.toMatch(/npx (?:--yes )?forthright|npm install (?:-\S+ )*forthright\b/)
  })
})

describe('an output that is shown in part', () => {
  const real = ['one', 'two', 'three', 'four', 'five']

  it.each([
    { shown: ['old'], becomes: real },
    { shown: ['…', 'five'], becomes: ['…', 'five'] },
    { shown: ['old', '…', 'three', 'old', '…', 'old'], becomes: ['one', '…', 'three', 'four', '…', 'five'] },
    { shown: ['one', '…', 'gone', '…', 'five'], becomes: undefined },
    { shown: ['…', 'four', 'five', '…', 'two', '…'], becomes: undefined },
  ])('$shown', ({ shown, becomes }) => {
    expect(shownOf(real, shown)).toEqual(becomes)
  })

  it('is found out where it differs', () => {
    const wrong = '```console\n$ echo one; echo two >&2\ntwo\n```\n'
    expect(rewritten(wrong, play(wrong))).toBe('```console\n$ echo one; echo two >&2\none\ntwo\n```\n')
  })
})

describe('a block that changes a file', () => {
  const begun = '```yaml a.yaml\none:\n  x: 1\n\n  y: 2\n\ntwo: 3\n```\n'
  const changed = (how: string, lines: string): string =>
    play(`${begun}\`\`\`yaml a.yaml ${how}\n${lines}\n\`\`\`\n`, ['a.yaml']).files.get('a.yaml') ?? ''

  it('is put at the end, above a line, or in the place of an entry', () => {
    expect(changed('append', 'three: 4')).toBe('one:\n  x: 1\n\n  y: 2\n\ntwo: 3\n\nthree: 4\n')
    expect(changed('above', '# why\ntwo: 3')).toBe('one:\n  x: 1\n\n  y: 2\n\n# why\ntwo: 3\n')
    expect(changed('instead', '# why\none: 1')).toBe('# why\none: 1\n\ntwo: 3\n')
    expect(changed('instead', '  y: 5')).toBe('one:\n  x: 1\n\n  y: 5\n\ntwo: 3\n')
    expect(changed('instead', 'two: 5')).toBe('one:\n  x: 1\n\n  y: 2\n\ntwo: 5\n')
  })

  it('fits, or is an error', () => {
    expect(() => changed('above', 'four: 4')).toThrow(/0 times/)
    expect(() => changed('beside', 'four: 4')).toThrow(/beside/)
  })
})
