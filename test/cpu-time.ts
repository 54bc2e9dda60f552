/**
 * The milliseconds that this process computes for something, by whatever else the machine is busy: what takes exponential or
 * quadratic time shows, and a slow or busy machine does not.
 */
export function cpuTime(run: () => void): number {
  const before = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}
