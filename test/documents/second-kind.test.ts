import { describe, expect, it } from 'vitest'
import { checkTexts } from '../../src/checking/check-texts.js'
import { printable } from '../../src/checking/printable.js'
import { type PagePlan, pagesOf } from '../../src/documents/clauses/page.js'
import { sectionOf } from '../../src/documents/clauses/section.js'
import { type DocumentKind, kinds } from '../../src/documents/kinds.js'
import { cookies } from '../../src/documents/notice/sections/cookies/cookies.js'
import type { NoticeDocument } from '../../src/documents/tree/document.js'
import { scopesOf } from '../../src/facts/scope/scope.js'
import { formatsOf } from '../../src/formats/index.js'
import { outputsOf, printAll } from '../../src/formats/output.js'
import { picked, severalDocuments } from '../../src/reports/pick-documents.js'
import { answerTrace } from '../../src/reports/trace-answers.js'
import { asOf, read } from '../examples/project.js'

/** One section that lists the cookies, for whoever asks for it. */
const plan: PagePlan = {
  kind: 'cookies',
  unnamed: 'declaration',
  scopes: scopesOf,
  title: (scene) => scene.say('cookies.heading', {}),
  sections: (scene) => sectionOf(scene, cookies),
}

const cookieLists: DocumentKind = {
  id: plan.kind,
  called: 'list of cookies',
  isPublic: false,
  load: async () => ({ compose: (...args) => pagesOf(plan, ...args) }),
}

const text = read('examples/online-shop/privacy.yaml')
const checked = checkTexts([{ path: 'privacy.yaml', text }], { asOf })
const formats = formatsOf(['md', 'html', 'trace'])
const tools = { typesetEngine: () => Promise.reject(new Error('Nothing is typeset here.')) }

async function made(documents?: readonly DocumentKind[], draft = false) {
  const verdict = await printable(checked, { draft, formats, documents })
  if (verdict.refusal) throw new Error(verdict.refusal.because)
  return { ...verdict, file: 'privacy.yaml', checked }
}

const namesOf = (documents: readonly NoticeDocument[]) => documents.map(({ kind, id }) => `${kind} ${id}`)

describe('a second kind of document, which is a plan and a row', () => {
  it('is printed when it is asked for, in every format of documents', async () => {
    const subject = await made([cookieLists])
    const { files } = await printAll(
      formats.flatMap((format) => outputsOf(subject, format)),
      tools,
    )
    const texts = files.map(({ name, bytes }) => ({ name, text: new TextDecoder().decode(bytes) }))
    const [document, ...more] = subject.documents
    expect(more).toEqual([])
    expect(document).toMatchObject({ kind: 'cookies', draft: false, sections: [{ id: 'cookies' }] })
    const stem = `${document?.id}.cookies.en`
    expect(texts.map(({ name }) => name)).toEqual([`${stem}.md`, `${stem}.html`, `${stem}.trace.json`])
    const [markdown, html, trace] = texts.map((one) => one.text)
    expect(markdown).toMatch(/^# Cookies/)
    expect(html).toMatch(/^<!doctype html>/i)
    expect(JSON.parse(trace ?? '')).toMatchObject({ kind: 'cookies', notice: document?.id })
  })

  it('is not printed when nothing is asked for', async () => {
    const { documents } = await made()
    expect(new Set(documents.map(({ kind }) => kind))).toEqual(new Set(['notice']))
  })

  it('takes no file name from a notice', async () => {
    const subject = await made([...kinds, cookieLists])
    const names = formats.flatMap((format) => outputsOf(subject, format).map(({ name }) => name))
    expect(new Set(names).size).toBe(names.length)
  })

  it('is not held against Articles 13 and 14', async () => {
    const look = { color: false, columns: 80, ascii: true }
    const tell = async (documents: readonly DocumentKind[]) =>
      answerTrace([await made(documents, true)], {}, { asOf, format: { id: 'pretty', isFor: 'people' }, look })
    expect(await tell([...kinds, cookieLists])).toBe(await tell(kinds))
  })

  it('is left alone by what picks a notice', async () => {
    const subject = await made([...kinds, cookieLists])
    const [notice] = subject.documents
    const id = notice?.id ?? ''
    const pick = (document?: readonly DocumentKind[]) =>
      picked([subject], formats, { notice: [id], ...(document && { document }) }).flatMap((one) => one.documents)
    expect(namesOf(pick())).toEqual([`notice ${id}`])
    expect(namesOf(pick([...kinds, cookieLists]))).toEqual([`notice ${id}`, `cookies ${id}`])
    expect(() => pick([cookieLists])).toThrow('There is no notice to pick from: --document cookies asks for none.')
    expect(severalDocuments(subject.documents).message).toContain('Standard output takes one document, and')
    expect(severalDocuments([...subject.documents].slice(0, 1).flatMap((it) => [it, it])).message).toContain(
      'Standard output takes one notice, and',
    )
  })
})
