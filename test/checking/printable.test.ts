import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { compile } from '../../src/index.js'
import { run } from '../cli/fake-io.js'
import { asOf, read } from '../examples/project.js'

const club = read('examples/membership-club/privacy.yaml')

let cwd: string
beforeEach(async () => {
  cwd = await mkdtemp(path.join(tmpdir(), 'forthright-'))
})
afterEach(() => rm(cwd, { recursive: true }))

/** What both doors do with a declaration. */
async function ask(text: string, draft: boolean) {
  await writeFile(path.join(cwd, 'privacy.yaml'), text)
  const asked = ['--as-of', asOf, '--format', 'md', ...(draft ? ['--draft'] : [])]
  const { code, stderr } = await run(['build', ...asked], { cwd })
  const written = await readdir(path.join(cwd, 'out')).catch(() => [])
  const { refused, notices } = await compile([{ path: 'privacy.yaml', text }], { asOf, draft })
  return { code, stderr, written, refused, notices }
}

const slips = club
  .replace('basis: contract', 'basis: contrakt')
  .replace(/^( +)recipients: \[(\w)(\w+)/m, (_, space, first, rest) => `${space}recipients: [${first}${first}${rest}`)
const leaflet = club.replace('forthright: 1\n', 'forthright: 1\ntranscription: { source: A leaflet }\n')
const gap = club
  .replace('    retention: { keep: 6 years', '    x-retention: { keep: 6 years')
  .concat('\nlint: { retention-is-stated: { severity: off, because: we look into it } }\n')
const unlawful = club.replace('    basis: contract\n', '')
const welsh = club.replace('forthright: 1\n', 'forthright: 1\nlanguages: [cy]\n')
const reserved = club.replace(/^ {2}members:/m, '  all:')
const empty = club.replace(/^notices:\n(?: .*\n)+/m, 'notices: {}\n')
const broken = 'forthright: 1\npurposes: [\n'

describe.each([
  { what: 'slips of the pen', text: slips, because: 'reading', code: 1, isDraft: false, says: "'contrakt'" },
  { what: 'what cannot be parsed', text: broken, because: 'reading', code: 1, isDraft: false, says: '1 error' },
  {
    what: 'a language without words',
    text: welsh,
    because: 'language',
    code: 1,
    isDraft: false,
    says: 'in no language',
  },
  {
    what: 'an error of law',
    text: unlawful,
    because: 'errors',
    code: 1,
    isDraft: true,
    says: 'forthright build --draft',
  },
  { what: 'a reserved id', text: reserved, because: 'reading', code: 1, isDraft: true, says: 'all' },
  { what: 'a field without a value', text: empty, because: 'reading', code: 1, isDraft: true, says: 'notices' },
  {
    what: 'a transcription',
    text: leaflet,
    because: 'transcription',
    code: 2,
    isDraft: true,
    says: 'is the transcription of a published text',
  },
  { what: 'a missing fact', text: gap, because: 'gaps', code: 1, isDraft: true, says: '1 required fact is missing' },
])('$what', ({ text, because, code, isDraft, says }) => {
  it('is refused through every door', async () => {
    const found = await ask(text, false)
    expect(found).toMatchObject({ code, written: [], refused: { because }, notices: [] })
    expect(found.stderr).toContain(says)
    expect(found.refused?.findings.length).toBeGreaterThan(0)
    for (const { severity, places } of found.refused?.findings ?? [])
      expect({ severity, file: places[0]?.file }).toEqual({ severity: 'error', file: 'privacy.yaml' })
  })

  it(`is ${isDraft ? 'printed' : 'refused'} as a draft through every door`, async () => {
    const { code, written, refused, notices } = await ask(text, true)
    expect({ isPrinted: code === 0, refused: refused?.because }).toEqual({
      isPrinted: isDraft,
      refused: isDraft ? undefined : because,
    })
    expect(written.filter((name) => name.endsWith('.md'))).toHaveLength(notices.length)
    expect(notices).toHaveLength(isDraft ? 1 : 0)
  })
})

it('traces nothing that is not printed', async () => {
  await writeFile(path.join(cwd, 'privacy.yaml'), slips)
  const { code, stdout, stderr } = await run(['trace', '--as-of', asOf], { cwd })
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
  expect(stderr).toMatch(/^2 errors, so there is nothing to trace\.\n/)
})
