// Made by `npm run generate` from templates/locales/: add a catalogue there.
import type { Loaders } from '../locale.js'

export const loaders: Loaders = {
  en: () => import('./en.gen.js'),
}
