import { describe, expect, test } from 'vitest'
import { languagesCode, loadersCode } from '../../../scripts/locales/code.js'
import { readCatalogues } from '../../../scripts/locales/read-catalogues.js'
import { checkWith } from '../../../src/checking/check.js'
import { languageFindings } from '../../../src/checking/language-is-offered.js'
import { printable } from '../../../src/checking/printable.js'
import { compose } from '../../../src/documents/notice/compose.js'
import { excessIn } from '../../../src/documents/words/markdown-excess.js'
import { fingerprinted } from '../../../src/findings/fingerprint.js'
import { emitHtml } from '../../../src/formats/html.js'
import { emitMarkdown } from '../../../src/formats/markdown.js'
import { parse } from '../../../src/reading/parse.js'
import { validate } from '../../../src/reading/validate.js'
import { worded } from '../../worded.js'
import { asOf, baseText, law, loaded, modelOf } from '../notices.js'
import { englishSource, localesOf, madeUp } from './made-languages.js'

const german = madeUp(
  'de',
  `catalogue: { draft: true }
page.title: Datenschutzhinweise
who.heading: Wer wir sind
labelled: '{label}: {value}'
series: '{first}; {second}'
`,
)
const locales = localesOf(german)
const inGerman = baseText.replace('regimes: [eu, uk]', 'regimes: [eu, uk]\nlanguages: [de]')
const notices = (text: string, draft: boolean) => compose(modelOf(text), law, { ...loaded, locales }, { draft })

describe('a language that is not finished', () => {
  const [notice] = notices(inGerman, true)
  const markdown = notice ? emitMarkdown(notice) : ''

  test('is printed in drafts, with the messages that it has', () => {
    expect(notice?.chrome.pageTitle).toContain('Privacy notice for members')
    expect(markdown).toContain('Wer wir sind')
  })

  test('shows the key of each that is missing, with the values that it would show', () => {
    expect(markdown).toContain('## \\[what.heading]')
    expect(markdown).toContain('**\\[who.sole: Northgate Rowing Club Ltd]**')
    expect(notice && emitHtml(notice)).toContain('<mark class="fr-gap">[who.sole: Northgate Rowing Club Ltd]</mark>')
  })

  test('and of each form of law', () => {
    expect(markdown).toContain('\\[citation.whole: \\[citation.both-gdprs], \\[citation.acts.gdpr.unit: 6]')
  })

  test('lacks no fact for that', () => {
    expect(notice?.chrome.gaps).toBeUndefined()
  })

  test('is printed in no final notice, beside others that are', () => {
    expect(notices(inGerman, false)).toEqual([])
    const both = inGerman.replace('languages: [de]', 'languages: [en, de]')
    expect(notices(both, false).map(({ language }) => language)).toEqual(['en'])
    expect(notices(both, true).map(({ language }) => language)).toEqual(['en', 'de'])
  })

  test('is told as such to whoever asks which languages there are', () => {
    const { catalogues } = readCatalogues([...(englishSource ? [englishSource] : []), german])
    expect(languagesCode(catalogues)).toMatch(
      /const languages: .* = \['en'\]\n[\s\S]*const draftLanguages: .* = \['de'\]/,
    )
    expect(loadersCode(catalogues)).toContain("de: () => import('./de.gen.js')")
  })
})

describe('the gate', () => {
  const offer = { languages: ['en'], drafts: ['de'] }
  const { value, findings } = parse({ path: 'privacy.yaml', text: inGerman })
  const checked = checkWith(
    { validate, measureMarkdown: excessIn },
    { trees: value ? [value] : [], files: ['privacy.yaml'], findings },
    { asOf },
  )
  const { model, locator } = checked
  const told = fingerprinted(model ? languageFindings(model, locator, offer) : [], checked.trees)
  const verdictOf = (draft: boolean) =>
    printable({ ...checked, findings: told }, { draft, formats: [{ prints: 'document' }] })

  test('refuses a final notice in no other language, and says why', async () => {
    expect(worded(told).map(({ message }) => message)).toEqual([
      "The notice 'members' is in no language that forthright has all the words of, so it can be printed as a draft only.",
    ])
    expect((await verdictOf(false)).refusal).toMatchObject({
      because: 'language',
      findings: told.map((one) => ({ ...one, severity: 'error' })),
    })
  })

  test('lets a draft through', async () => {
    expect((await verdictOf(true)).refusal).toBeUndefined()
  })

  test('warns of one that stands beside others', () => {
    const both = modelOf(inGerman.replace('languages: [de]', 'languages: [en, de-AT, fr]'))
    expect(worded(languageFindings(both, locator, offer)).map(({ severity, message }) => [severity, message])).toEqual([
      ['warning', "forthright does not have all the words of 'de-AT', so a notice in it is printed as a draft only."],
      ['warning', "forthright does not have the words of 'fr', so no notice is printed in it."],
    ])
  })
})
