import { annotateWord, commentsOf, readWord, type WordFile } from '@hegao/word'
import { decode, tooLong } from '@hegao/workspace'
import { ErrorCodes, ResponseError } from 'vscode-languageserver'
import { type Analysis, analyse, readText } from '../analysis.js'
import { toBase64 } from '../base64.js'
import type { AnnotateResult } from '../protocol.js'
import type { Session } from '../session.js'
import { reportOf } from './report.js'

interface ReadFile {
  readonly analysis: Analysis
  readonly word?: WordFile
}

/** Reads and checks a file that is not open: a text, or a Word file. */
export async function analyseFile(session: Session, uri: string): Promise<ReadFile> {
  const { host, engine } = session
  const bytes = await host.read(uri)
  if (!(bytes instanceof Uint8Array)) throw refuse(bytes.message[engine.language])
  const path = host.pathOf(uri)
  const word = readWord(bytes)
  if (word && 'message' in word) throw refuse(`${path}：${word.message[engine.language]}`)
  const text = word ? undefined : decode(bytes, path)
  if (text && 'message' in text) throw refuse(text.message[engine.language])
  const long = text && tooLong(text.text, path)
  if (long) throw refuse(long.message[engine.language])
  const { setup, problems } = await host.settingsOf(uri)
  if (!setup) throw refuse(problems[0]?.message[engine.language] ?? path)
  const draft = word ? word.draft : readText(text!.text, uri)
  const analysis = analyse(engine, { uri, version: 0, path }, draft, setup)
  return { analysis, ...(word ? { word } : {}) }
}

const noWord = {
  'zh-CN': '不是 Word 文件，写不了批注。',
  en: 'It is no Word file and takes no comments.',
}

/** A copy of a Word file with its findings as comments. */
export async function annotateFile(
  session: Session,
  uri: string,
  version: string,
): Promise<AnnotateResult> {
  const { language } = session.engine
  const { analysis, word } = await analyseFile(session, uri)
  if (!word) throw refuse(noWord[language])
  const { report } = reportOf(analysis, session.engine, { version, open: false })
  const [file] = report.files
  const comments = commentsOf(file!, report.rules, word.draft, language)
  return {
    content: toBase64(annotateWord(word, comments)),
    findings: file!.diagnostics.length,
  }
}

/** What cannot be done, in one sentence that the client may show. */
export const refuse = (message: string): ResponseError<void> =>
  new ResponseError(ErrorCodes.InvalidParams, message)
