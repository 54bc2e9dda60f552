import { expect, test } from 'vitest'
import { emitHtml } from '../../src/formats/html.js'
import { emitMarkdown } from '../../src/formats/markdown.js'
import { baseText, noticeOf } from './notices.js'

const named = (title: string, name = 'Larkfield Lamps Limited') =>
  baseText
    .replace(/^ *title: Privacy notice for members\n/m, title === '' ? '' : `    title: ${title}\n`)
    .replace('name: Northgate Rowing Club Ltd', `name: ${name}`)

const titleOf = (text: string) => /^# (.*)$/m.exec(emitMarkdown(noticeOf(text)))?.[1]
const headOf = (text: string) => emitHtml(noticeOf(text)).split('<style>')[0] ?? ''

test('a title names the organisation, once', () => {
  expect(titleOf(named(''))).toBe('Privacy notice: Larkfield Lamps Limited')
  expect(titleOf(named('For members'))).toBe('For members: Larkfield Lamps Limited')
  expect(titleOf(named('Larkfield lamps limited and you'))).toBe('Larkfield lamps limited and you')
  expect(headOf(named(''))).toContain('<title>Privacy notice: Larkfield Lamps Limited</title>')
})

test('a name that ends in a full stop ends the sentence too', () => {
  const head = headOf(named('', 'Postlark Inc.'))
  expect(head).toContain('content="Privacy notice: Postlark Inc. What data we use and why,')
  expect(emitMarkdown(noticeOf(named('', 'Postlark Inc.')))).not.toContain('Inc..')
})

test('of several copies the published one is meant, where it has an address', () => {
  const published = named('').replace('effective:', 'url: "https://x.example/privacy"\n    effective:')
  expect(headOf(published)).toContain('<link rel="canonical" href="https://x.example/privacy">')
  expect(headOf(named(''))).not.toContain('canonical')
})
