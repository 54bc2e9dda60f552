import { readdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { systemReason } from '../../src/wording/system-reason.js'
import { folderForEachTest } from '../folders.js'
import { type Call, withRefusal } from '../refusing-disk.js'
import { sampled } from '../sampling.js'
import { run } from './fake-io.js'

const { at, writeAll } = folderForEachTest()

const declaration = `forthright: 1
include: [parts/people.yaml]
brand: { logo: logo.svg }
controllers: { us: { name: A, country: IE } }
purposes:
  races: { title: Enter you for races, basis: contract, dataSubjects: [members] }
`
const files = {
  'forthright.config.yaml': 'regimes: [eu]\nignore: drafts/\n',
  '.gitignore': '/out\n',
  '.forthrightignore': 'old/\n',
  'privacy.yaml': declaration,
  'parts/people.yaml': 'dataSubjects: { members: { label: Members } }\n',
  'logo.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>',
  'old/privacy.yaml': declaration,
  'n/.gitignore': 'x\n',
  'n/privacy.yaml': declaration.replace('include: [parts/people.yaml]\nbrand: { logo: logo.svg }\n', ''),
  'slips.yaml': 'forthright: 1\nlanguages: en\nprocessors: {}\n',
  'answers.yaml': 'controllers: { us: { name: B } }\n',
  'known.json': '{ "version": 2, "findings": {} }\n',
}

const commands = [
  'lint',
  'lint .',
  'lint privacy.yaml --baseline known.json --write-baseline',
  'lint privacy.yaml --format sarif:found/all.sarif',
  'lint slips.yaml --fix',
  'lint --cache kept',
  'build . --draft --format md --out {dir}/out',
  'build . --draft --format md --out out --check',
  'build --out - --draft --format md',
  'trace --unused',
  'diff privacy.yaml n/privacy.yaml',
  'changelog privacy.yaml n/privacy.yaml',
  'config .',
  'init --from answers.yaml --out new/new.yaml',
  'init --example membership-club --out club/privacy.yaml',
]

const codes =
  'EIO EACCES EMFILE ENFILE ENOSPC EDQUOT EROFS EPERM EISDIR ENOTDIR ELOOP ENAMETOOLONG EBUSY ETXTBSY EFBIG'.split(' ')

/** What all files of the folder hold by now. */
function held(): Readonly<Record<string, string>> {
  const entries = readdirSync(at(), { recursive: true, withFileTypes: true })
  const names = entries.filter((one) => one.isFile()).map((one) => path.join(one.parentPath, one.name))
  return Object.fromEntries(names.sort().map((name) => [path.relative(at(), name), readFileSync(name, 'utf8')]))
}

async function once(command: string, refused?: { readonly at: number; readonly code: string }) {
  for (const name of readdirSync(at())) rmSync(at(name), { recursive: true, force: true })
  writeAll(files)
  const { result, calls } = await withRefusal(at(), refused, () => run(command.split(' '), { cwd: at() }))
  return { ...result, calls, held: held() }
}

/** What may be refused and is nobody's loss: to see whether work was done before, to wait for the disk, to tidy up. */
const isHarmless = ({ name, file }: Call): boolean =>
  /[/]kept[/]|[.]forthright[.-]/.test(file) || name === 'handle.sync' || name === 'rm'

/** Where the system says this of a look at a file, none is there: nothing was refused. */
const meansNothing = ({ name }: Call, code: string): boolean =>
  /stat|realpath/.test(name) && /^E(?:NOTDIR|LOOP|NAMETOOLONG)$/.test(code)

/** What a line of a declaration is told instead of the words of the system. */
const alsoSaid: Readonly<Record<string, readonly string[]>> = { EISDIR: ['is a folder'] }

/** What is wrong with how a command ended after one call was refused. */
async function wrongWith({ command, call, at: index, code }: Case, undisturbed: Ran): Promise<readonly string[]> {
  const ran = await once(command, { at: index, code })
  const told = `${command} [${code} at ${index}: ${call.name} ${path.relative(at(), call.file)}]`
  const made = Object.entries(ran.held).flatMap(([name, text]) => (name in files ? [] : [text]))
  const said = [ran.stdout, ran.stderr, ...made].join('\n').replace(/\s+/g, ' ')
  const isSaid = [systemReason(code), ...(alsoSaid[code] ?? [])].some((words) => said.includes(words))
  // A draft shows what is amiss in its own place.
  const isTold = isSaid && (ran.code > 0 || command.includes('--draft'))
  const isSame = ran.code === undisturbed.code && ran.stdout === undisturbed.stdout
  const isLeftSame = JSON.stringify(ran.held) === JSON.stringify(undisturbed.held)
  const torn = Object.entries(files).filter(([name, text]) => ![text, undisturbed.held[name]].includes(ran.held[name]))
  return [
    ...(/raw words of the system|\bE[A-Z]{3,}\b| at \S+:\d+:\d+\)/.test(said) ? [`${told} is told raw: ${said}`] : []),
    ...(isSaid && ran.code === 70 ? [`${told} is called a defect`] : []),
    ...(!isSame && !isTold ? [`${told} ends with ${ran.code}: ${said.slice(0, 300)}`] : []),
    ...(isSame && !isSaid && !isLeftSame && !isHarmless(call) ? [`${told} goes on without a word`] : []),
    ...torn.map(([name]) => `${told} tears ${name}`),
  ]
}

interface Case {
  readonly command: string
  readonly at: number
  readonly call: Call
  readonly code: string
}
type Ran = Awaited<ReturnType<typeof once>>

it('a disk that refuses one thing ends a command in words, or changes nothing of what it says', async ({
  annotate,
}) => {
  const cases: Case[] = []
  const undisturbed = new Map<string, Ran>()
  for (const command of commands) {
    const ran = await once(command)
    undisturbed.set(command, ran)
    expect(ran.calls.length, command).toBeGreaterThan(2)
    for (const [index, call] of ran.calls.entries())
      for (const code of codes) if (!meansNothing(call, code)) cases.push({ command, at: index, call, code })
  }
  const wrong: string[] = []
  for (const one of sampled(cases, 'refusals of the disk', annotate, { share: 60, least: 100 })) {
    const before = undisturbed.get(one.command)
    if (before) wrong.push(...(await wrongWith(one, before)))
  }
  expect(wrong).toEqual([])
})

it('a folder into which nobody may look is named itself, with what cannot be done', async ({ annotate }) => {
  const cases: { readonly command: string; readonly at: number; readonly call: Call }[] = []
  for (const command of [...commands, 'lint n/*.yaml', 'diff n/privacy.yaml privacy.yaml'])
    for (const [index, call] of (await once(command)).calls.entries())
      if (/stat/.test(call.name)) cases.push({ command, at: index, call })
  const wrong: string[] = []
  for (const { command, at: index, call } of sampled(cases, 'closed folders', annotate, { share: 8, least: 30 })) {
    const { stdout, stderr } = await once(command, { at: index, code: 'EACCES' })
    if (/cannot go on|[.]git\b/.test(`${stdout}${stderr}`))
      wrong.push(`${command}: ${call.name} ${call.file}: ${stderr}`)
  }
  expect(wrong).toEqual([])
})
