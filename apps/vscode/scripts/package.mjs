// Makes the .vsix of what was built, and refuses one that holds more than it should.
import { copyFileSync, readFileSync, rmSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { createVSIX, listFiles } from '@vscode/vsce'

const root = fileURLToPath(new URL('..', import.meta.url))
const largest = 1.5 * 1024 * 1024
const { name, version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'))
const packagePath = `${root}${name}-${version}.vsix`

// vsce looks for the licence in the folder of the extension only.
copyFileSync(new URL('../../../LICENSE', import.meta.url), `${root}LICENSE`)
try {
  const files = await listFiles({ cwd: root, packageManager: 0 })
  const strange = files.filter(file => /node_modules|\.map$|\.log$|\.turbo|\.ts$/.test(file))
  if (strange.length > 0) throw new Error(`The package must not hold ${strange.join(', ')}`)
  rmSync(packagePath, { force: true })
  await createVSIX({
    cwd: root,
    packagePath,
    dependencies: false,
    // There is no address yet that relative links could lead to.
    rewriteRelativeLinks: false,
    allowMissingRepository: true,
  })
  const { size } = statSync(packagePath)
  if (size > largest) throw new Error(`The package has ${size} bytes, more than ${largest}`)
  console.log(`${name}-${version}.vsix: ${files.length} files, ${Math.round(size / 1024)} KB`)
} finally {
  rmSync(`${root}LICENSE`)
}
