import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** What the picture of a pull request is made of: what git and forthright print of one, in a repository made for it. */
const root = new URL('../..', import.meta.url).pathname
const asOf = ['--as-of', '2026-11-21']

/** The change: a company in the United States gets the data of members. */
const edits: readonly (readonly [before: string, after: string])[] = [
  [
    '\nrecipients:\n',
    '\nrecipients:\n  tally:\n    { name: Tallymark Inc., role: processor, does: counts visits, countries: [US] }\n',
  ],
  ['    recipients: none\n', '    recipients: [tally]\n'],
]

/** An annotation, as a workflow command says it. */
export interface Annotation {
  readonly level: string
  readonly line: number
  readonly title: string
  readonly lines: readonly string[]
}

/** What is printed of the pull request. */
export interface PullRequest {
  /** The hunks of the change, as git prints them. */
  readonly hunks: readonly string[]
  readonly annotations: readonly Annotation[]
  /** The text of the comment, in Markdown. */
  readonly comment: string
}

/** Makes the change in a repository, and has it told. */
export function pullRequest(): PullRequest {
  const cwd = mkdtempSync(join(tmpdir(), 'forthright-picture-'))
  const git = (...args: readonly string[]): string =>
    execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@a.example', ...args], { cwd, encoding: 'utf8' })
  const forthright = (...args: readonly string[]): string =>
    spawnSync(process.execPath, [`${root}bin/forthright.js`, ...args, ...asOf], { cwd, encoding: 'utf8' }).stdout
  try {
    const text = readFileSync(`${root}examples/membership-club/privacy.yaml`, 'utf8')
    writeFileSync(join(cwd, 'privacy.yaml'), text)
    git('init', '-q', '-b', 'main')
    git('add', '.')
    git('commit', '-q', '-m', 'notice')
    const changed = edits.reduce((before, [from, to]) => before.replace(from, to), text)
    writeFileSync(join(cwd, 'privacy.yaml'), changed)
    const [, ...hunks] = git('diff', '--no-color', '-U2').split(/^(?=@@ )/m)
    const annotations = forthright('lint', '--format', 'github').split('\n').flatMap(annotationOf)
    return { hunks, annotations, comment: forthright('diff', 'main...', '--format', 'markdown') }
  } finally {
    rmSync(cwd, { recursive: true })
  }
}

function annotationOf(command: string): readonly Annotation[] {
  const [, level, line, title = '', data = ''] = /^::(\w+) .*?line=(\d+).*?title=([\w-]+)::(.*)$/.exec(command) ?? []
  return level === undefined ? [] : [{ level, line: Number(line), title, lines: data.split('%0A') }]
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

const note = ({ level, title, lines }: Annotation): string =>
  `<div class="note ${level}"><b>${level}: ${title}</b>${lines.map((line) => `<p>${escaped(line)}</p>`).join('')}</div>`

/** A hunk with the annotations below the lines that they are about. */
function hunk(text: string, annotations: readonly Annotation[]): string {
  const [head = '', ...lines] = text.trimEnd().split('\n')
  let at = Number(/\+(\d+)/.exec(head)?.[1]) - 1
  const rows = lines.map((line) => {
    const isNow = !line.startsWith('-')
    if (isNow) at += 1
    const kind = line.startsWith('+') ? 'added' : isNow ? '' : 'removed'
    const below = isNow ? annotations.filter((it) => it.line === at).map(note) : []
    return `<div class="line ${kind}"><i>${isNow ? at : ''}</i>${escaped(line)}</div>${below.join('')}`
  })
  return `<div class="line head">${escaped(head)}</div>${rows.join('')}`
}

const font = (file: string): string => `data:font/ttf;base64,${readFileSync(`${root}assets/fonts/${file}`, 'base64')}`

/** The whole page, to be photographed: the change with its annotations, and the comment. */
export function page({ hunks, annotations, comment }: PullRequest): string {
  const [heading = '', ...rest] = comment.split('\n')
  const files = hunks.map((text) => hunk(text, annotations)).join('')
  return `<!doctype html><html lang="en"><meta charset="utf-8"><style>
@font-face { font-family: Sans; src: url(${font('SourceSans3_400Regular.ttf')}) }
@font-face { font-family: Sans; font-weight: 600 700; src: url(${font('SourceSans3_700Bold.ttf')}) }
@font-face { font-family: Mono; src: url(${font('DejaVuSansMono.ttf')}) }
body { margin: 0; box-sizing: border-box; width: 1040px; padding: 2px; display: grid; gap: 16px; align-items: start;
  grid-template-columns: 560px 458px; font: 15px/1.4 Sans; color: #1f2328; background: #fff }
body > div { border: 1px solid #d0d7de; border-radius: 8px; overflow: hidden }
.name { font: 600 13px/1 Mono; padding: 12px; background: #f6f8fa; border-bottom: 1px solid #d0d7de }
.line { font: 12px/1.75 Mono; white-space: pre; overflow: hidden; text-overflow: ellipsis; padding-right: 8px }
.line i { display: inline-block; width: 34px; margin-right: 10px; padding-right: 6px; text-align: right; font-style: normal;
  color: #656d76 }
.added { background: #dafbe1 } .removed { background: #ffebe9 }
.head { background: #ddf4ff; color: #656d76; padding-left: 12px }
.note { margin: 6px 10px 8px; padding: 8px 12px; border: 1px solid #d0d7de; border-left: 4px solid #cf222e; border-radius: 6px }
.note.warning { border-left-color: #bf8700 }
.note p { margin: 2px 0 0 } .note p:last-child { font: 12px Mono; color: #656d76; margin-top: 4px }
.text { padding: 4px 18px 12px } h3 { font-size: 17px; margin: 10px 0; line-height: 1.3 } ul { padding-left: 20px; margin: 6px 0 12px }
li { margin-bottom: 8px } code { font: 12px Mono; background: #eff1f3; border-radius: 4px; padding: 1px 4px }
em { color: #59636e } ins { background: #dafbe1; text-decoration: none } del { background: #ffebe9 } p { margin: 8px 0 }
</style><body><div><div class="name">privacy.yaml</div>${files}</div>
<div><div class="name">comment</div><div class="text"><h3>${escaped(heading.replace(/^#+ /, ''))}</h3>${rest.join('\n')}</div></div></body></html>`
}
