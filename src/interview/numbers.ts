import type { Decision } from './decision.js'
import type { Position } from './position.js'
import { stepOf } from './steps.js'

/** The numbers that questions were asked by, by their steps. */
export type Numbers = ReadonlyMap<string, number>

type Shown = Pick<Decision, 'id' | 'screen' | 'isDone'>

/** Numbers with that of a question that is asked. */
export const withNumber = (numbers: Numbers, asked: Shown, { number }: Position): Numbers =>
  asked.isDone ? numbers : new Map([...numbers, [stepOf(asked), number]])

/** Whoever looks back finds a question by the number that it was asked by. */
export function asItWasAsked(position: Position, asked: Shown, numbers: Numbers): Position {
  const number = asked.isDone ? (numbers.get(stepOf(asked)) ?? position.number) : position.number
  return { ...position, number, of: Math.max(number, position.of) }
}
