// Put before a program (node --require): what it took goes to file descriptor 3 when it ends.
process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage()
  const cpu = (userCPUTime + systemCPUTime) / 1e6
  require('node:fs').writeSync(3, JSON.stringify({ mebibytes: maxRSS / 1024, cpu }))
})
