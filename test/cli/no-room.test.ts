import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { folderForAllTests } from '../folders.js'
import { sampled } from '../sampling.js'

const canMount = spawnSync('unshare', ['-rm', 'mount', '-t', 'tmpfs', 'none', '/mnt']).status === 0
const { at } = folderForAllTests()

const before = `forthright: 1
regimes: [eu]
notices: { privacy: { title: Privacy notice, effective: 2026-01-01, changes: { notify: [email] } } }
data: { contact: Name and address }
purposes:
  races: { title: Enter you in races, data: [contact], basis: contract, retention: { keep: 1 year, after: the race } }
`
const files = {
  'old.yaml': before,
  'new.yaml': before.replace('1 year', '2 years'),
  'slips.yaml': before.replace('basis: contract', 'basis: Contract'),
}

/** Runs a command on a disk of its own, which is small and made full, or to be read only; then tells what stands there. */
function onOwnDisk(command: string, trouble: 'full' | 'read only') {
  const lines = [
    'set -e',
    `mount -t tmpfs -o size=64k none ${at()}`,
    `cd ${at()}`,
    ...Object.entries(files).map(([name, text]) => `cat > ${name} <<'END'\n${text}END`),
    trouble === 'full' ? 'head -c 200000 /dev/zero > fill || true' : `mount -o remount,ro ${at()}`,
    'set +e',
    `${process.execPath} --import ${path.resolve('node_modules/tsx/dist/esm/index.mjs')} ${path.join(import.meta.dirname, 'run-from-source.ts')} ${command} > /dev/null`,
    'echo "ended with $?"',
    'echo $(ls -A)',
    `cat ${Object.keys(files).join(' ')}`,
  ]
  return spawnSync('unshare', ['-rm', 'bash', '-c', lines.join('\n')], { encoding: 'utf8' })
}

const reasons = { full: 'the disk is full', 'read only': 'the disk can only be read' } as const

/** Commands that write, the name of what each cannot write, and whether that fails it. */
const commands: readonly (readonly [command: string, name: string, code: number])[] = [
  ['changelog old.yaml new.yaml', 'new.yaml', 2],
  ['init --example membership-club --out club.yaml', 'club.yaml', 2],
  ['init --example membership-club --out club/privacy.yaml', 'club/privacy.yaml', 2],
  ['lint --fix slips.yaml', 'slips.yaml', 2],
  ['lint slips.yaml --baseline known.json --write-baseline', 'known.json', 2],
  ['lint slips.yaml --format sarif:found/all.sarif', 'found/all.sarif', 2],
  ['build old.yaml --draft --format md', 'out', 2],
]

describe.runIf(canMount)('a disk that takes nothing', () => {
  it('ends what has to write with 2 and the reason, and leaves all as it was', ({ annotate }) => {
    const all = commands.flatMap((command) => (['full', 'read only'] as const).map((how) => [...command, how] as const))
    for (const [command, name, code, how] of sampled(all, 'commands on such disks', annotate, { share: 3, least: 5 })) {
      const { stdout, stderr } = onOwnDisk(command, how)
      const told = `${how}, ${command}: ${stderr}`
      expect(stderr, told).toMatch(new RegExp(`^${name} cannot be written: ${reasons[how]}\\.`, 'm'))
      expect(stdout, told).toContain(`ended with ${code}\n`)
      expect(stdout, told).toContain(Object.values(files).join(''))
      const left = stdout.split('\n').find((line) => line.includes('slips.yaml'))
      // A folder that was made for what could not be written stays, and nothing is in it.
      const names = left?.split(' ').filter((one) => !['fill', 'out', 'club', 'found'].includes(one))
      expect(names, told).toEqual(Object.keys(files).toSorted())
    }
  })

  it.each(['full', 'read only'] as const)(
    '%s, a cache fails nothing, and says so',
    (how) => {
      const { stdout, stderr } = onOwnDisk('lint slips.yaml old.yaml --cache kept', how)
      expect(stderr.replace(/\s+/g, ' ')).toContain(`The cache kept takes nothing: ${reasons[how]}. The next run`)
      expect(stdout).toContain('ended with 1\n')
      expect(stdout).toContain(Object.values(files).join(''))
    },
    120_000,
  )
})
