// Put before a program (node --require): what it took goes to file descriptor 3 when it ends.
const { readFileSync, writeSync } = require('node:fs')

process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage()
  const cpu = (userCPUTime + systemCPUTime) / 1e6
  writeSync(3, JSON.stringify({ mebibytes: (peak() ?? maxRSS) / 1024, cpu }))
})

/** KiB at most, on Linux: maxRSS begins with what the program had that started this one. */
function peak() {
  try {
    return Number(/^VmHWM:\s+(\d+)/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]) || null
  } catch {
    return null
  }
}
