import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import about from '../../package.json' with { type: 'json' }
import { read } from '../examples/project.js'

/** Instructions, each in one line: `FROM node`. */
const lines = read('Dockerfile')
  .replaceAll('\\\n', ' ')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
const stages = lines.filter((line) => line.startsWith('FROM '))
const last = lines.slice(lines.lastIndexOf(stages.at(-1) ?? ''))

it('an image runs as nobody in particular, on a version of Node that is supported and named', () => {
  expect(stages.length).toBe(2)
  const least = Number(/\d+/.exec(about.engines.node)?.[0])
  for (const stage of stages)
    expect(Number(/^FROM node:(\d+)-alpine(?: AS \w+)?$/.exec(stage)?.[1])).toBeGreaterThan(least)
  expect(last).toContain('USER node')
  expect(last.indexOf('USER node')).toBeGreaterThan(last.findLastIndex((line) => line.startsWith('RUN ')))
  expect(last.at(-1)).toBe('ENTRYPOINT ["forthright"]')
})

it('holds what the package holds, with git, and neither sources nor what made it', () => {
  expect(last.filter((line) => /^(?:COPY|ADD) /.test(line))).toEqual(['COPY --from=made /packed /packed'])
  expect(last.join('\n')).toContain('apk add --no-cache git')
  const ignored = readFileSync(new URL('../../.dockerignore', import.meta.url), 'utf8')
    .trim()
    .split('\n')
  expect(ignored).toEqual(expect.arrayContaining(['.git', 'node_modules', 'dist']))
})
