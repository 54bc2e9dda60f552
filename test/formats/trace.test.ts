import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { compose } from '../../src/documents/notice/compose.js'
import { emitTrace } from '../../src/formats/trace.js'
import { baseText, law, loaded, modelOf, noticeOf, publishedTexts } from '../documents/notices.js'

const schema: object = JSON.parse(readFileSync(new URL('../../schemas/trace.schema.json', import.meta.url), 'utf8'))
const isTrace = new Ajv2020({ strict: true }).compile(schema)

test('the trace keeps its contract', () => {
  const published = publishedTexts.flatMap(([file, yaml]) => compose(modelOf(yaml, file), law, loaded, { draft: true }))
  for (const notice of [noticeOf(baseText), ...published]) {
    isTrace(JSON.parse(emitTrace(notice)))
    expect(isTrace.errors ?? []).toEqual([])
  }
})

test('a row knows its facts and its provisions', () => {
  const trace: unknown = JSON.parse(emitTrace(noticeOf(baseText)))
  expect(trace).toMatchObject({ version: 1, notice: 'members', language: 'en', draft: false })
  const text = JSON.stringify(trace)
  const cites = '"cites":["gdpr:13.2.a","gdpr:14.2.a","uk-gdpr:13.2.a","uk-gdpr:14.2.a"]'
  const period = '"pointers":["/purposes/membership/retention/keep","/purposes/membership/retention/after"'
  expect(text).toContain(`{"path":"0/0","type":"labelledValue",${cites},${period}`)
})
