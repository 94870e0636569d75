import { resolve } from 'node:path'
import type { RunReport } from '@hegao/core'
import { opinionTitle, readWord } from '@hegao/word'
import { isSameTarget, readBytes, targetProblem, writeBytes } from '@hegao/workspace/files'
import type { Option, Values } from '../command.js'
import type { Io } from '../io.js'
import { refuseInput } from '../output.js'
import { UsageError, usageError } from '../usage-error.js'
import { makeOpinion } from '../word/make.js'
import type { Target } from './targets.js'

export const opinionOption: Option = {
  value: 'FILE.docx',
  about: {
    'zh-CN': '另写一份 Word 的核稿意见表，每份文稿一张，留出处理意见和签名',
    en: 'write the 核稿意见表 in Word: a table for each draft, with room for what is decided and to sign',
  },
}

/** The file of --opinion. Throws a UsageError for a name that Word would not open. */
export function readOpinion({ opinion: file }: Values): string | undefined {
  if (typeof file !== 'string') return undefined
  if (/\.docx$/i.test(file)) return file
  throw usageError(
    `--opinion ${file} 写的是 Word 文件，文件名要以 .docx 结尾。`,
    `--opinion ${file} writes a Word file: its name has to end in .docx.`,
  )
}

/**
 * Refuses a file that is read, or that another output is written to, and a Word file that is no
 * 核稿意见表: it may be an original. Asked before anything is checked.
 * @param inputs relative to the working folder
 * @param copies the full paths of the copies with comments
 */
export async function refuseOpinion(
  file: string,
  inputs: readonly string[],
  targets: readonly Target[],
  copies: Iterable<string>,
  io: Io,
): Promise<void> {
  await refuseInput(inputs, { file, from: `--opinion ${file}` }, io)
  const path = resolve(io.cwd, file)
  const others = [
    ...targets.flatMap(one => (one.file === undefined ? [] : [[one.from, one.file] as const])),
    ...Array.from(copies, copy => ['--annotate', copy] as const),
  ]
  for (const [from, other] of others) {
    if (!(await isSameTarget(resolve(io.cwd, other), path))) continue
    throw usageError(
      `${from} 和 --opinion ${file} 写的是同一个文件，后写的会盖掉先写的；请换一个文件名。`,
      `${from} and --opinion ${file} write the same file; choose another name for one of them.`,
    )
  }
  const problem = await targetProblem(path, file)
  if (problem) throw new UsageError(problem.message)
  const there = await readBytes(path)
  if (there instanceof Uint8Array && !isOpinion(there))
    throw usageError(
      `--opinion ${file}：已经有这个文件，它不是核稿意见表，写了会盖掉它；请换一个文件名。`,
      `--opinion ${file}: there is such a file, and it is no 核稿意见表; it would be gone. Choose another name.`,
    )
}

function isOpinion(bytes: Uint8Array): boolean {
  const word = readWord(bytes)
  return word !== undefined && 'draft' in word && word.draft.paragraphs[0]?.text === opinionTitle
}

/** Writes the 核稿意见表: it is there whole, or as it was before. */
export async function writeOpinion(
  file: string,
  report: RunReport,
  sourceOf: (path: string) => string | undefined,
  io: Io,
): Promise<void> {
  const bytes = await makeOpinion(report, sourceOf)
  const problem = await writeBytes(resolve(io.cwd, file), bytes, file)
  if (problem) throw new UsageError(problem.message)
}
