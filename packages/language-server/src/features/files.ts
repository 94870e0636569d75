import { readDraft } from '@hegao/document'
import { annotateWord, commentsOf, readWord, type WordFile } from '@hegao/word'
import { readText } from '@hegao/workspace'
import { ErrorCodes, ResponseError } from 'vscode-languageserver'
import { type Analysis, analyse } from '../analysis.js'
import { toBase64 } from '../base64.js'
import type { AnnotateResult } from '../protocol.js'
import type { Session } from '../session.js'
import { makeAnnotated } from './make-word.js'
import { reportOf } from './report.js'

interface ReadFile {
  readonly analysis: Analysis
  readonly word?: WordFile
}

/** Reads and checks a file that is not open: a text, a page, or a Word file. */
export async function analyseFile(session: Session, uri: string): Promise<ReadFile> {
  const { host, engine } = session
  const given = await host.read(uri)
  if (!(given instanceof Uint8Array)) throw refuse(given.message[engine.language])
  const path = host.pathOf(uri)
  const asItIs = readWord(given)
  const bytes = asItIs ? given : await host.asWord(given, path)
  if (!(bytes instanceof Uint8Array)) throw refuse(bytes.message[engine.language])
  const word = bytes === given ? asItIs : readWord(bytes)
  if (word && 'message' in word) throw refuse(`${path}：${word.message[engine.language]}`)
  const text = word ? undefined : readText(bytes, path)
  if (text && 'message' in text) throw refuse(text.message[engine.language])
  const { setup, problems } = await host.settingsOf(uri)
  if (!setup) throw refuse(problems[0]?.message[engine.language] ?? path)
  const isConverted = bytes !== given
  const draft = word
    ? { ...word.draft, ...(isConverted ? { isConverted } : {}) }
    : readDraft(text!.text, text!.format)
  const analysis = analyse(engine, { uri, version: 0, path }, draft, setup)
  return { analysis, ...(word ? { word: { ...word, draft } } : {}) }
}

/** A copy of a draft in Word with its findings as comments; of a text one is made. */
export async function annotateFile(
  session: Session,
  uri: string,
  version: string,
): Promise<AnnotateResult> {
  const { language } = session.engine
  const open = await session.analysisOf(uri)
  const { analysis, word }: ReadFile = open ? { analysis: open } : await analyseFile(session, uri)
  const { report } = reportOf(analysis, session.engine, { version, open: false })
  const [file] = report.files
  const comments = commentsOf(file!, report.rules, analysis.draft, language)
  return {
    content: toBase64(
      word ? annotateWord(word, comments) : await makeAnnotated(analysis.draft, comments),
    ),
    findings: file!.diagnostics.length,
  }
}

/** What cannot be done, in one sentence that the client may show. */
export const refuse = (message: string): ResponseError<void> =>
  new ResponseError(ErrorCodes.InvalidParams, message)
