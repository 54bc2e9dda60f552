import { openIn } from '../open-in.js'
import { openSite, worksOfOthers } from './open-site.js'

/** The program that works beside the page: each version has another name. */
const program = document.querySelector('meta[name="program"]')?.getAttribute('content') ?? ''

openIn((place) =>
  openSite(place, {
    start: () => new Worker(new URL(program, location.href), { type: 'module' }),
    typesets: true,
    now: () => new Date().toISOString(),
    links: [
      ['docs/index.html', 'What forthright is, and how it is written'],
      ['forthright.html', 'This page in one file, to keep or to send'],
      ['licences.txt', worksOfOthers],
    ],
  }),
)

// Without it the page works as well, but only where its place can be reached.
void navigator.serviceWorker?.register('service-worker.js')
