import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse as parseYaml } from 'yaml'
import { folderForThisTest } from '../folders.js'
import { run } from './fake-io.js'

const shared = `security:
  measures: [Only two people can open it.]
recipients:
  host: { name: Northgate Hosting, role: processor, does: hosts our website, countries: [GB], contract: true }
rights: { list: by-law, contact: { email: rights@agency.example }, fee: none }
complaints: { toController: { contact: { email: rights@agency.example } }, toAuthority: [{ authority: gb-ic }] }
purposes:
  website:
    title: Run our website
    description: We keep a log of visits so that the website works.
    kinds: [service.hosting]
    dataSubjects: [visitors]
    data: [log]
    sources: [log]
    basis: { type: legitimate-interests, interests: [A website that works], balancing: { done: 2026-03-01 } }
    recipients: [host]
    retention: { keep: 30 days, after: your visit }
dataSubjects: { visitors: { label: Visitors of our website } }
data: { log: { label: Log of visits, kinds: [device.ip-address] } }
sources: { log: { label: our website, type: observed } }
`

const client = (name: string): string => `include: [../shared/agency.yaml]
situation: club
name: ${name}
country: United Kingdom
contact: { email: us@club.example, post: 1 High Street }
purposes: [membership]
purposes.membership: yes
children.members: none
recipients: [Lloyds Bank]
sharing: yes
time.leaving: 6 years
cookies: none
also: yes
effective: 1 December 2026
`

/** A folder of an agency: what all clients share, and the answers of some. */
function agency(files: Readonly<Record<string, string>> = {}) {
  const cwd = folderForThisTest()
  const all = { 'forthright.config.yaml': 'regimes: [uk]\n', 'shared/agency.yaml': shared, ...files }
  for (const [name, text] of Object.entries(all)) {
    mkdirSync(dirname(join(cwd, name)), { recursive: true })
    writeFileSync(join(cwd, name), text)
  }
  const from = (answers: string, out: string) =>
    run(['init', '--from', answers, '--out', out, '--as-of', '2026-11-21'], { cwd, columns: 200 })
  const read = (name: string): string => readFileSync(join(cwd, name), 'utf8')
  return { cwd, from, read, has: (name: string): boolean => existsSync(join(cwd, name)) }
}

describe('answers that name a part', () => {
  it('begin a declaration for each client; one that is wrong is told with its line and stops no other', async () => {
    const names = ['Ashby', 'Corby', 'Derby']
    const { from, read, has } = agency({
      ...Object.fromEntries(names.map((name) => [`clients/${name}.yaml`, client(`${name} Chess Club`)])),
      'clients/Corby.yaml': client('Corby Chess Club').replace('United Kingdom', 'Untied Kingdom'),
    })
    for (const name of names) {
      const { code, stderr } = await from(`clients/${name}.yaml`, `out/${name}/privacy.yaml`)
      if (name === 'Corby') {
        expect(stderr).toBe(
          "clients/Corby.yaml:4: There is no country 'Untied Kingdom'. Did you mean United Kingdom?\n",
        )
        expect({ code, isThere: has('out/Corby') }).toEqual({ code: 2, isThere: false })
        continue
      }
      expect({ code, name, stderr }).toMatchObject({ code: 0, name })
      expect(stderr).not.toMatch(/error .*agency\.yaml/)
      const made = parseYaml(read(`out/${name}/privacy.yaml`))
      expect(made.include).toEqual(['../../shared/agency.yaml'])
      expect(Object.keys(made.purposes)).toEqual(['membership'])
      expect(Object.values(made.recipients)).toMatchObject([{ name: 'Lloyds Bank' }])
      expect(made).not.toHaveProperty('security')
      expect(made).not.toHaveProperty('rights')
      expect(read(`out/${name}/privacy.yaml`)).not.toMatch(/not stated yet: .*\((?:security|rights|purposes\.website)/)
    }
    expect(read('shared/agency.yaml')).toBe(shared)
  })

  it.each([
    ['the answers', 'clients/a.yaml', 'clients/a/privacy.yaml', '../shared/agency.yaml'],
    ['the declaration', 'a.yaml', 'clients/a/privacy.yaml', '../../shared/agency.yaml'],
    ['both alike', 'a.yaml', 'privacy.yaml', 'shared/agency.yaml'],
  ])('count its path from %s', async (_, answers, out, written) => {
    const { from, read } = agency({ [answers]: `include: [${written}]\nname: A\ncountry: Wales\n` })
    const { code, stderr } = await from(answers, out)
    expect({ code, stderr }).toMatchObject({ code: 0 })
    expect(parseYaml(read(out)).include).toEqual([
      out === 'privacy.yaml' ? 'shared/agency.yaml' : '../../shared/agency.yaml',
    ])
  })

  it('say where it was looked for, and on which line it is named', async () => {
    const none = agency({ 'clients/a.yaml': 'name: A\ninclude: [../shared/nothing.yaml]\n' })
    expect((await none.from('clients/a.yaml', 'out/a/privacy.yaml')).stderr.replace(/\s+/g, ' ')).toBe(
      "clients/a.yaml:2: There is no file '../shared/nothing.yaml': neither shared/nothing.yaml, counted from these answers, nor out/shared/nothing.yaml, counted from the declaration. ",
    )
    expect(none.has('out')).toBe(false)
    const two = agency({ 'clients/a.yaml': 'include: [../shared/agency.yaml]\n', 'out/shared/agency.yaml': shared })
    expect((await two.from('clients/a.yaml', 'out/a/privacy.yaml')).stderr.replace(/\s+/g, ' ')).toContain(
      "clients/a.yaml:1: '../shared/agency.yaml' is two files: shared/agency.yaml, counted from these answers, and out/shared/agency.yaml,",
    )
  })

  it.each([
    ['include: [../../elsewhere.yaml]\n', 'clients/a.yaml:1: '],
    ['name: A\ninclude: [/etc/passwd]\n', 'clients/a.yaml:2: '],
    ['name: A\ninclude: [../shared/agency.yaml, ../shared/agency.yaml]\n', 'clients/a.yaml:2: '],
    ['include: [../shared/broken.yaml]\n', 'shared/broken.yaml:1: '],
  ])('name the file that is wrong: %j', async (text, begin) => {
    const { from } = agency({ 'clients/a.yaml': text, 'shared/broken.yaml': 'security: [\n' })
    const { code, stderr } = await from('clients/a.yaml', 'out/a/privacy.yaml')
    expect({ code, begins: stderr.startsWith(begin), stderr }).toMatchObject({ code: 2, begins: true })
  })

  it.each([
    ['security: Locks.\n', 2],
    ['country: Wales\nalso: { rights: us@club.example }\n', 3],
    ['country: Wales\npurposes.website: { description: Other. }\n', 3],
    ['recipients: none\n', 2],
  ])('do not say otherwise what it states: %j', async (text, line) => {
    const { from, has, read } = agency({ 'clients/a.yaml': `include: [../shared/agency.yaml]\n${text}` })
    const { code, stderr } = await from('clients/a.yaml', 'out/a/privacy.yaml')
    expect(stderr).toContain(`clients/a.yaml:${line}: `)
    expect(stderr).toContain(
      'shared/agency.yaml states this, and holds for others too: change it there, or leave it out',
    )
    expect({ code, isThere: has('out') }).toEqual({ code: 2, isThere: false })
    expect(read('shared/agency.yaml')).toBe(shared)
  })
})

describe('rights in a part', () => {
  const divided = shared
    .replace(/^rights: .*$/m, 'rights: { list: by-law, fee: none }')
    .replace(/^complaints: .*$/m, 'complaints: { toAuthority: [{ authority: gb-ic }] }')

  it.each([
    ['also: yes', 'us@club.example'],
    ['also: { rights: jo@club.example }', 'jo@club.example'],
  ])('leave each client an address of its own: %s', async (also, email) => {
    const { from, read, cwd } = agency({
      'shared/agency.yaml': divided,
      'one.yaml': client('Ashby Chess Club').replace('../shared', 'shared').replace('also: yes', also),
    })
    const made = await from('one.yaml', 'privacy.yaml')
    expect(made.code).toBe(0)
    const { rights, complaints } = parseYaml(read('privacy.yaml'))
    expect(Object.keys(rights)).toEqual(['contact'])
    expect(rights.contact.email).toBe(email)
    expect(complaints.toController.contact.email).toBe('us@club.example')
    expect(read('shared/agency.yaml')).toBe(divided)
    const built = await run(['build', '--draft', '--format', 'md', '--as-of', '2026-11-21', '--out', 'out'], {
      cwd,
    })
    expect(built.code).toBe(0)
    const notice = read('out/privacy.en.draft.md')
    const told = notice.slice(notice.search(/^#+ Your rights/m))
    expect(told).toContain(email)
  })

  it('tell which file says it where both say one field', async () => {
    const { from } = agency({
      'one.yaml': client('Ashby Chess Club')
        .replace('../shared', 'shared')
        .replace('also: yes', 'also: { rights: jo@club.example }'),
    })
    const { code, stderr } = await from('one.yaml', 'privacy.yaml')
    expect(code).toBe(2)
    expect(stderr).toContain('shared/agency.yaml states this, and holds for others too')
  })
})

describe('a mistake in one answer', () => {
  const whole = client('Ashby Chess Club')
    .replace('../shared', 'shared')
    .replace('purposes.membership: yes', 'purposes.all: yes\nrecipients.all: yes\npurposes.all.sensitive: yes')
  it.each(['country: Untied Kingdom', 'country: Frankreich'])('brings no second complaint: %s', async (country) => {
    const { from } = agency({ 'one.yaml': whole.replace('country: United Kingdom', country) })
    const { code, stderr } = await from('one.yaml', 'privacy.yaml')
    expect(code).toBe(2)
    expect(stderr).toContain('There is no country')
    expect(stderr).not.toContain('nothing asks for')
  })
})
