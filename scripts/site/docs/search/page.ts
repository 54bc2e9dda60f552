import { find, type Hit, type SearchIndex } from './find.js'

/** Answers on the page of the search, from an index beside it: nobody else is asked. */
const field = document.querySelector<HTMLInputElement>('#q')
const list = document.querySelector('#found')
const count = document.querySelector('#count')

const item = ({ address, title, heading, begins }: Hit): HTMLLIElement => {
  const made = document.createElement('li')
  const link = document.createElement('a')
  link.href = address
  link.textContent = heading === title ? title : `${title}: ${heading}`
  const words = document.createElement('p')
  words.textContent = begins
  made.append(link, words)
  return made
}

function tell(index: SearchIndex, query: string): void {
  const hits = find(index, query)
  list?.replaceChildren(...hits.map(item))
  if (count) count.textContent = said(query, hits.length)
}

const said = (query: string, number: number): string => {
  if (query.trim() === '') return 'Write what you look for: a word, a rule, or a message that you were shown.'
  return number === 0 ? 'Nothing was found.' : number === 1 ? '1 place' : `${number} places, the best first`
}

async function begin(): Promise<void> {
  if (!field) return
  field.value = new URLSearchParams(location.search).get('q') ?? ''
  const answer = await fetch('search.json')
  // The index is made with this program, and is of its shape.
  const index: SearchIndex = await answer.json()
  tell(index, field.value)
  field.addEventListener('input', () => tell(index, field.value))
  field.form?.addEventListener('submit', (event) => {
    event.preventDefault()
    tell(index, field.value)
  })
  field.focus()
}

begin().catch(() => {
  if (count) count.textContent = 'The index could not be loaded. When you are connected again, load this page anew.'
})
