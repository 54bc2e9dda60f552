import type { Format } from './format.js'

/** Every format, in the order in which a help text names them. */
export const formats = [
  {
    id: 'md',
    extension: 'md',
    prints: 'document',
    isText: true,
    isUsual: true,
    load: async () => (await import('./markdown.js')).emitMarkdown,
  },
  {
    id: 'html',
    extension: 'html',
    prints: 'document',
    isText: true,
    isUsual: true,
    load: async () => {
      const { emitHtml } = await import('./html.js')
      return (document) => emitHtml(document)
    },
  },
  {
    id: 'pdf',
    extension: 'pdf',
    prints: 'document',
    isText: false,
    isUsual: true,
    load: async () => (await import('./pdf.js')).printPdf,
  },
  {
    id: 'trace',
    extension: 'trace.json',
    prints: 'document',
    isText: true,
    isUsual: false,
    load: async () => (await import('./trace.js')).emitTrace,
  },
  {
    id: 'csv',
    extension: 'recipients.csv',
    prints: 'model',
    lists: 'the recipients',
    isText: true,
    isUsual: false,
    load: async () => (await import('./recipients-csv.js')).printRecipients,
  },
] as const satisfies readonly Format[]

/** The word that asks for a format. */
export type FormatId = (typeof formats)[number]['id']

/** The formats of some words, in the order of the words. */
export const formatsOf = (ids: readonly FormatId[]): readonly Format[] =>
  ids.flatMap((id) => formats.find((format) => format.id === id) ?? [])
