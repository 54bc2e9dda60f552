import { noteSources } from './fresh.js'

/** The last step of a build: tests and documents need not build again what is as it was. */
noteSources()
