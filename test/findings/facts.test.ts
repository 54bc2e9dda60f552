import { expect, it } from 'vitest'
import { checkText, find, read } from '../examples/project.js'
import { fragmentsIn } from '../fragments.js'
import { inventedIn } from './facts.js'

it.each(find('examples/as-published/*.yaml'))('what is found in %s is facts, quoted from somewhere', (path) => {
  const text = read(path)
  const { findings } = checkText(path, text)
  expect(findings.flatMap(({ data, rule }) => [...fragmentsIn(data, rule), ...inventedIn(data, [text])])).toEqual([])
})
