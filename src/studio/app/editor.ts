import { autocompletion, completionKeymap } from '@codemirror/autocomplete'
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands'
import { yaml } from '@codemirror/lang-yaml'
import { bracketMatching, foldGutter, foldKeymap, indentOnInput, syntaxHighlighting } from '@codemirror/language'
import { type Diagnostic, lintGutter, nextDiagnostic, previousDiagnostic, setDiagnostics } from '@codemirror/lint'
import { search, searchKeymap } from '@codemirror/search'
import { EditorState, type Extension, StateEffect, StateField } from '@codemirror/state'
import { Decoration, drawSelection, EditorView, highlightActiveLine, keymap, lineNumbers } from '@codemirror/view'
import type { Point } from '../../source/file.js'
import type { ShownFinding } from '../messages.js'
import type { Asker } from './asker.js'
import { completeWith, hoverWith, offsetOf, pointAt } from './editor-help.js'
import { editorLook, yamlLook } from './editor-look.js'
import { oneChange } from './one-change.js'

/** What the editor tells the page. */
export interface Told {
  readonly asker: Asker
  mayWrite(): boolean
  changed(name: string, text: string): void
  moved(name: string, at: Point, text: string): void
}

/** The text of one file at a time, in a shadow root: its styles need no permission there. */
export interface Editor {
  /** Shows a file; where its text is another than the editor has, only what differs is replaced. */
  show(name: string, text: string): void
  found(findings: readonly ShownFinding[]): void
  go(at: Point): void
  /** Looks again whether anything may be written. */
  mayWriteNow(): void
  close(): void
}

const markLine = StateEffect.define<number>()

/** The line that was looked for. */
const markedLine = StateField.define({
  create: () => Decoration.none,
  update(marks, transaction) {
    const [effect] = transaction.effects.filter((one) => one.is(markLine))
    if (effect === undefined) return marks.map(transaction.changes)
    return Decoration.set(Decoration.line({ class: 'cm-from' }).range(effect.value))
  },
  provide: (field) => EditorView.decorations.from(field),
})

/** Opens an editor in an element. Tab leaves it, as it leaves every other field. */
export function newEditor(host: HTMLElement, told: Told): Editor {
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' })
  const mount = document.createElement('div')
  mount.style.position = 'absolute'
  mount.style.inset = '0'
  root.replaceChildren(mount)
  const states = new Map<string, EditorState>()
  let name = ''
  let isShowing = false
  const extensions: Extension = [
    ...[lineNumbers(), foldGutter(), lintGutter(), history(), drawSelection(), indentOnInput(), bracketMatching()],
    ...[highlightActiveLine(), search({ top: true }), yaml(), syntaxHighlighting(yamlLook), editorLook, markedLine],
    autocompletion({ override: [completeWith(told.asker, () => name)] }),
    hoverWith(told.asker, () => name),
    EditorView.lineWrapping,
    // What another tab writes can be gone through here, by keys too, and stays as it is.
    EditorState.changeFilter.of(() => isShowing || told.mayWrite()),
    EditorView.contentAttributes.of(() => ({
      'aria-label': 'The declaration, in YAML',
      'aria-readonly': String(!told.mayWrite()),
    })),
    keymap.of([{ key: 'F8', run: nextDiagnostic, shift: previousDiagnostic }]),
    keymap.of([...completionKeymap, ...searchKeymap, ...historyKeymap, ...foldKeymap, ...defaultKeymap]),
    EditorView.updateListener.of(({ docChanged, selectionSet, state }) => {
      if (isShowing) return
      if (docChanged) told.changed(name, state.sliceDoc())
      if (docChanged || selectionSet) {
        told.moved(name, pointAt(state.doc, state.selection.main.head), state.sliceDoc())
      }
    }),
  ]
  const view = new EditorView({ root, parent: mount, state: EditorState.create({ extensions }) })
  // What can be scrolled can be reached by keys, also where nothing is being written.
  view.scrollDOM.tabIndex = 0
  const stateOf = (text: string): EditorState => {
    // Line ends stay as they are: where they differ, a carriage return is a letter like any other.
    const separator = /\r\n/.test(text) && !/(?<!\r)\n|\r(?!\n)/.test(text) ? '\r\n' : '\n'
    return EditorState.create({ doc: text, extensions: [EditorState.lineSeparator.of(separator), extensions] })
  }

  return {
    show(next, text) {
      isShowing = true
      if (next !== name) {
        if (name !== '') states.set(name, view.state)
        name = next
        view.setState(states.get(next) ?? stateOf(text))
      }
      const before = view.state.sliceDoc()
      if (before !== text) {
        const { from, to, insert } = oneChange(before.replace(/\r\n/g, '\n'), text.replace(/\r\n/g, '\n'))
        view.dispatch({ changes: { from, to, insert: view.state.toText(insert) } })
      }
      isShowing = false
    },
    found(findings) {
      const { doc } = view.state
      const diagnostics = findings
        .filter(({ file }) => file === name)
        .map(({ range, severity, message, fix, law, rule }): Diagnostic => {
          const from = offsetOf(doc, range.start)
          const isLong = range.end.line > range.start.line
          const to = isLong ? doc.lineAt(from).to : offsetOf(doc, range.end)
          const says = [message, fix, law].filter((part) => part !== '').join(' ')
          return { from, to: Math.max(from, to), severity, message: says, source: rule }
        })
        .toSorted((one, other) => one.from - other.from)
      view.dispatch(setDiagnostics(view.state, diagnostics))
    },
    go(at) {
      const from = offsetOf(view.state.doc, at)
      const line = view.state.doc.lineAt(from).from
      view.dispatch({
        selection: { anchor: from },
        effects: [markLine.of(line), EditorView.scrollIntoView(from, { y: 'center' })],
      })
      view.focus()
    },
    mayWriteNow: () => view.dispatch({}),
    close: () => view.destroy(),
  }
}
