import { answerPage } from '../answer-page.js'

// In a page that is one file the browser prints, and nothing is typeset.
answerPage({ typesetEngine: () => Promise.reject(new Error('This page makes no PDF. Print from the browser.')) })
