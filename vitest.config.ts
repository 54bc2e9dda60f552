import { defineConfig } from 'vitest/config'

/**
 * All tests but those of what is printed: `vitest.print.config.ts`. In the mode `rule`, for somebody at work on one rule, what
 * was transformed is kept and one process runs the files: half a thousand files are then not transformed again each time.
 */
export default defineConfig(({ mode }) => ({
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['./test/all-books.ts'],
    exclude: ['test/print/**'],
    reporters: [process.env.CI ? 'dot' : 'default', './test/closing-line.ts'],
    // A limit ends what hangs, and says nothing of speed: a test of a whole sweep goes through thousands of cases.
    testTimeout: mode === 'full' ? 2_400_000 : 300_000,
    hookTimeout: 300_000,
    maxWorkers: '100%',
    // The cache is emptied when the packages change, by each process: with several, one takes away what another writes.
    fileParallelism: mode !== 'rule',
    // Files share the modules that a process has loaded: no test may change one. To load them anew for each took a third of the time.
    isolate: false,
    experimental: { fsModuleCache: mode === 'rule' },
  },
}))
