// Loaded before the program: it counts each step that changes the disk in the working folder, and with STEP=7 the process is
// dead in place of the seventh. Bytes are written in two steps, so that there is a death with half of them on the disk.
import fs from 'node:fs'
import fsp from 'node:fs/promises'
import { syncBuiltinESMExports } from 'node:module'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const last = Number(process.env.STEP)
const here = `${process.cwd()}${path.sep}`
const ours = new WeakSet()
const writeSync = fs.writeFileSync
let steps = 0

process.on('exit', () => {
  if (process.env.STEPS) writeSync(process.env.STEPS, String(steps))
})

function step() {
  steps += 1
  if (steps === last) process.kill(process.pid, 'SIGKILL')
}

const isHere = (file) => typeof file === 'string' && `${path.resolve(file)}${path.sep}`.startsWith(here)
const half = (data) => Buffer.from(data).subarray(0, Buffer.byteLength(data) >> 1)

for (const name of ['mkdir', 'rename', 'link', 'rm', 'chmod']) {
  for (const [holder, key] of [
    [fsp, name],
    [fs, `${name}Sync`],
  ]) {
    const original = holder[key]
    holder[key] = (file, ...rest) => {
      if (isHere(file)) step()
      return original(file, ...rest)
    }
  }
}

fs.writeFileSync = (file, data, ...rest) => {
  if (isHere(file)) {
    step()
    if (steps + 1 === last) writeSync(file, half(data), ...rest)
    step()
  }
  return writeSync(file, data, ...rest)
}

const open = fsp.open
fsp.open = async (file, flags, ...rest) => {
  const isWritten = isHere(file) && /[wa+]/.test(flags ?? 'r')
  if (isWritten) step()
  const handle = await open(file, flags, ...rest)
  if (isWritten) ours.add(handle)
  return handle
}

const some = await open(fileURLToPath(import.meta.url))
const handles = Object.getPrototypeOf(some)
await some.close()
const { writeFile, sync } = handles
handles.writeFile = async function (data, ...rest) {
  if (ours.has(this)) {
    step()
    if (steps + 1 === last) await writeFile.call(this, half(data), ...rest)
    step()
  }
  return writeFile.call(this, data, ...rest)
}
handles.sync = function () {
  if (ours.has(this)) step()
  return sync.call(this)
}

syncBuiltinESMExports()
