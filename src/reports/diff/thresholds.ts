/** What ends a command with exit code 1: changes of a class and graver ones, or none. */
export type Threshold = (typeof thresholds)[number]['id']

/** The thresholds that can be asked for. */
export const thresholds = [{ id: 'must' }, { id: 'should' }, { id: 'notable' }, { id: 'never' }] as const
