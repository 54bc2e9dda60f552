import type { Checked } from '../checking/checked.js'
import { newSession } from '../checking/session.js'
import { neededPlaces, whatIsLeft } from '../checking/what-is-left.js'
import type { Tools } from '../formats/format.js'
import { askingIn, beginningOf, decisionsFor, peopleAskedIn, readBack, sessionOf } from '../interview/session.js'
import { sheetsIn } from '../interview/sheets.js'
import { includesOf } from '../reading/includes.js'
import { logoIn } from '../reading/logo.js'
import { leftWords } from '../reports/left-words.js'
import { aboutPart } from './about-part.js'
import { answerOne, guideOf } from './guide.js'
import type { Asks, Replies, Show, Shown, Texts } from './messages.js'
import { openFacts } from './open-facts.js'
import { printFiles } from './print-files.js'
import { projectIn } from './project-in.js'
import { shownFindings } from './shown-findings.js'
import { draftsOf, newShower } from './shown-notice.js'
import type { Around } from './typing.js'
import { type UsualText, usualText, wholeStanding } from './usual-text.js'
import { worthLooking, wrongAnswers } from './wrong-answers.js'

/** Answers a page: a function for each question. It keeps what was shown last, and nothing that has to be saved. */
export type Desk = { readonly [Kind in keyof Asks]: (ask: Asks[Kind]) => Promise<Replies[Kind]> }

/** Begins with an empty page; the tools are asked for when a PDF is. */
export function newDesk(tools: Tools): Desk {
  const checks = newSession()
  const usualChecks = newSession()
  const shower = newShower()
  /** What is written now. */
  let around: Around | undefined
  /** What the notice that is seen was made of. */
  let seen: Pick<Checked, 'locator' | 'law'> | undefined

  const look = async (texts: Texts): Promise<Around> => {
    const { files, asOf } = texts
    const project = projectIn(texts, checks.parse)
    around = { project, files, checked: await checks.check(project, { asOf }) }
    return around
  }

  const show = async (ask: Show): Promise<Shown> => {
    const { project, checked } = await look(ask)
    const standing = await wholeStanding(ask.files.length, project.trees, checked.law, ask.asOf)
    const session = ask.isGuided && standing ? await sessionOf(project.trees, ask.asOf) : undefined
    const usual = standing && ask.withUsual ? usualText(standing) : undefined
    const asking = session ?? (standing && askingIn(standing))
    const decisions = asking === undefined ? [] : decisionsFor(asking, checked)
    const [findings, made] = await Promise.all([shownFindings(checked, decisions), notice(ask, checked, usual)])
    const left = whatIsLeft(project.trees, checked.findings)
    return {
      findings,
      open: openFacts(project.trees, standing, neededPlaces(project.trees, checked.findings)),
      left: leftWords(left),
      byLaw: left.asked,
      wrong: await wrongAnswers(checked, session === undefined ? [] : decisions),
      worth: session === undefined ? [] : await worthLooking(checked, session),
      parts: project.trees.slice(0, 1).flatMap((main) => includesOf(main).map(({ path }) => path)),
      pictures: [logoIn(project.trees)?.path].filter((path) => path !== undefined),
      ...made,
      sheets: standing && peopleAskedIn(standing).length > 0 ? sheetsIn(standing) : [],
      ...(session && { guide: guideOf(session, decisions) }),
    }
  }

  /** The notice; or why it stays as it was. */
  const notice = async (
    ask: Show,
    checked: Checked,
    usual: UsualText | undefined,
  ): Promise<Pick<Shown, 'stays' | 'notice'>> => {
    const written = await draftsOf(checked)
    if ('refusal' in written) {
      const [stays] = await shownFindings({ files: checked.files, findings: written.refusal.findings })
      return stays === undefined ? {} : { stays }
    }
    seen = checked
    const whole = usual && (await withUsual(ask, usual))
    const { documents, findings, at, own, count } = whole ?? {
      ...{ ...written, findings: checked.findings },
      ...{ at: [], own: [], count: 0 },
    }
    const found = findings.flatMap(({ severity, places }) => places.map(({ pointer }) => ({ pointer, severity })))
    const shown = shower.show(documents, ask.notice, { usual: at, own, count, found })
    return shown === undefined ? {} : { notice: shown }
  }

  /** The same with all that is usual; undefined where that cannot be shown, so that what is written is. */
  const withUsual = async (ask: Show, { trees, at, own, count }: UsualText) => {
    const files = trees.map(({ file }) => file)
    const checked = await usualChecks.check(projectIn({ ...ask, files }, usualChecks.parse), { asOf: ask.asOf })
    const drafts = await draftsOf(checked)
    return 'refusal' in drafts ? undefined : { ...drafts, findings: checked.findings, at, own, count }
  }

  return {
    begin: async ({ name }) => beginningOf([name]),
    show,
    about: async (ask) => (seen === undefined ? { places: [], law: [] } : aboutPart(ask, seen)),
    caret: async (ask) => ({ pointer: (await import('./typing.js')).pointerAt(ask) }),
    complete: async (ask) => (around === undefined ? [] : (await import('./typing.js')).completionsAt(ask, around)),
    hover: async (ask) => around && (await import('./typing.js')).hoverAt(ask, around),
    answer: async (ask) => answerOne(ask, await look(ask)),
    read: async (ask) => {
      const { project, checked } = await look(ask)
      return readBack(project.trees, ask.asOf, { id: ask.decision, findings: checked.findings, given: ask.answer })
    },
    print: (ask) => printFiles(ask, tools),
  }
}
