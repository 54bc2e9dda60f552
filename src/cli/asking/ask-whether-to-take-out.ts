import { type Prompter, stopped } from './prompter.js'

const values = { leave: ':leave', out: ':out' } as const

/** What was confirmed does not go at one press: what goes is told, and asked once. */
export async function askWhetherToTakeOut(why: string, prompter: Prompter): Promise<'out' | 'as-it-was' | 'stop'> {
  const options = [
    { value: values.leave, label: 'No, leave it' },
    { value: values.out, label: 'Yes, take it out' },
  ]
  const said = await prompter.one({ ask: 'Take it out?', why, options })
  if (said === stopped) return 'stop'
  return said === values.out ? 'out' : 'as-it-was'
}
