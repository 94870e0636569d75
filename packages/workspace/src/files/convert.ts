import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { say } from '../text.js'
import { type FileError, fileError, fromNode } from './error.js'

/** LibreOffice starts in seconds and reads any draft in a few more. */
const patience = 120_000

/**
 * Makes .docx of what LibreOffice can open, in a folder with a profile of its own that is gone
 * afterwards. It runs no macros and follows no links: nothing goes out to the network.
 * @param extension what the bytes are: doc, wps, rtf, odt
 * @param programs what to run, the first that is there
 * @param path for the message
 * @returns undefined where none of the programs is there; it never rejects
 */
export async function convertToWord(
  bytes: Uint8Array,
  extension: string,
  programs: readonly string[],
  path: string,
  timeout = patience,
): Promise<Uint8Array | FileError | undefined> {
  try {
    const folder = await mkdtemp(join(tmpdir(), 'hegao-office-'))
    try {
      const profile = join(folder, 'profile')
      await mkdir(join(profile, 'user'), { recursive: true })
      await writeFile(join(profile, 'user', 'registrymodifications.xcu'), settings)
      const source = join(folder, `draft.${extension}`)
      await writeFile(source, bytes)
      const args = [
        `-env:UserInstallation=${pathToFileURL(profile)}`,
        '--headless',
        '--norestore',
        // Otherwise what is damaged would be read as a text of strange characters.
        ...(isOldWord(extension) ? ['--infilter=MS Word 97'] : []),
        '--convert-to',
        'docx:MS Word 2007 XML',
        '--outdir',
        join(folder, 'out'),
        source,
      ]
      const end = await firstThatRuns(programs, args, timeout)
      if (end === 'absent') return undefined
      if (end === 'timeout') return tooSlow(path, timeout)
      return await readFile(join(folder, 'out', 'draft.docx')).catch(() => notConverted(path))
    } finally {
      await rm(folder, { recursive: true, force: true, maxRetries: 3 })
    }
  } catch (error) {
    return fromNode(path, error)
  }
}

/** WPS keeps its own old files as Word does. */
const isOldWord = (extension: string): boolean => extension === 'doc' || extension === 'wps'

type End = 'done' | 'timeout' | 'absent'

async function firstThatRuns(
  programs: readonly string[],
  args: readonly string[],
  timeout: number,
): Promise<End> {
  for (const program of programs) {
    const end = await run(program, args, timeout)
    if (end !== 'absent') return end
  }
  return 'absent'
}

/** LibreOffice starts another process that does the work: they form a group, and end together. */
function run(program: string, args: readonly string[], timeout: number): Promise<End> {
  const isWindows = process.platform === 'win32'
  return new Promise(done => {
    const child = spawn(program, args, {
      stdio: 'ignore',
      detached: !isWindows,
      windowsHide: true,
    })
    const timer = setTimeout(() => {
      if (isWindows) spawn('taskkill', ['/pid', String(child.pid), '/t', '/f'], { stdio: 'ignore' })
      else if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL')
      done('timeout')
    }, timeout)
    const end = (how: End) => {
      clearTimeout(timer)
      done(how)
    }
    child.on('error', () => end('absent'))
    child.on('close', () => end('done'))
  })
}

const saveAs = say(
  '请用 Word 或 WPS 打开，另存为 .docx，再核。',
  'Open it in Word or WPS, save it as .docx, and check that.',
)

const notConverted = (path: string): FileError =>
  fileError(
    'conversion',
    path,
    say(
      `${path}：LibreOffice 转换不了这个文件，它可能已损坏，或者加了密码；${saveAs['zh-CN']}`,
      `${path}: LibreOffice cannot convert this file; it may be damaged, or have a password. ${saveAs.en}`,
    ),
  )

const tooSlow = (path: string, timeout: number): FileError =>
  fileError(
    'conversion',
    path,
    say(
      `${path}：LibreOffice 转换了 ${timeout / 1000} 秒还没有完成，已经停止；${saveAs['zh-CN']}`,
      `${path}: LibreOffice was stopped after ${timeout / 1000} seconds. ${saveAs.en}`,
    ),
  )

const settings = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="BlockUntrustedRefererLinks" oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="DisableMacrosExecution" oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="MacroSecurityLevel" oor:op="fuse"><value>3</value></prop></item>
<item oor:path="/org.openoffice.Office.Writer/Content/Update"><prop oor:name="Link" oor:op="fuse"><value>0</value></prop></item>
<item oor:path="/org.openoffice.Inet/Settings"><prop oor:name="ooInetProxyType" oor:op="fuse"><value>2</value></prop></item>
<item oor:path="/org.openoffice.Inet/Settings"><prop oor:name="ooInetHTTPProxyName" oor:op="fuse"><value>127.0.0.1</value></prop></item>
<item oor:path="/org.openoffice.Inet/Settings"><prop oor:name="ooInetHTTPProxyPort" oor:op="fuse"><value>9</value></prop></item>
<item oor:path="/org.openoffice.Inet/Settings"><prop oor:name="ooInetHTTPSProxyName" oor:op="fuse"><value>127.0.0.1</value></prop></item>
<item oor:path="/org.openoffice.Inet/Settings"><prop oor:name="ooInetHTTPSProxyPort" oor:op="fuse"><value>9</value></prop></item>
</oor:items>
`
