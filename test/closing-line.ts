import type { Reporter, TestModule } from 'vitest/node'

/**
 * Ends a run with what was sampled and one plain line of counts; a file that did not load and an unhandled error count as
 * failed.
 */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly unknown[]): void {
    let [passed, failed, skipped] = [0, unhandled.length, 0]
    const samples = new Set<string>()
    for (const module of modules) {
      failed += module.errors().length
      for (const test of module.children.allTests()) {
        for (const { message } of test.annotations()) samples.add(message)
        const { state } = test.result()
        if (state === 'passed') passed += 1
        else if (state === 'failed') failed += 1
        else skipped += 1
      }
    }
    const whole = samples.size === 0 ? [] : ['Sampled (npm run test:full goes through all):', ...[...samples].sort()]
    process.stdout.write(`\n${[...whole, `${passed} passed, ${failed} failed, ${skipped} skipped`].join('\n')}\n`)
  }
}
