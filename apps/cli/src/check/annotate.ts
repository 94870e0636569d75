import { dirname, join, relative, resolve } from 'node:path'
import {
  type FileReport,
  type Language,
  type RunReport,
  type Text,
  wholeDraftRange,
} from '@hegao/core'
import { annotateWord, commentsOf, type WordFile } from '@hegao/word'
import { firstAmong, writeBytes } from '@hegao/workspace/files'
import { UsageError, usageError } from '../usage-error.js'
import type { Plan } from './plan.js'

/** Where the copies go: below OUTDIR as the drafts stand below the folder that they have in common. */
export function annotatedPaths(
  drafts: Plan['drafts'],
  folder: string,
  cwd: string,
): ReadonlyMap<string, string> {
  const paths = drafts.map(({ name }) => name)
  const common = commonFolder(paths.map(path => dirname(resolve(cwd, path))))
  return new Map(
    paths.map(path => [path, join(resolve(cwd, folder), relative(common, resolve(cwd, path)))]),
  )
}

function commonFolder(folders: readonly string[]): string {
  let common = folders[0] ?? ''
  for (const folder of folders)
    while (relative(common, folder).startsWith('..') && dirname(common) !== common)
      common = dirname(common)
  return common
}

/**
 * Refuses a folder in which a copy would fall on a file that is read. Asked before anything is
 * written.
 */
export async function refuseInputs(
  targets: ReadonlyMap<string, string>,
  inputs: Iterable<string>,
  folder: string,
  cwd: string,
): Promise<void> {
  const full = new Map(Array.from(inputs, input => [resolve(cwd, input), input]))
  const met = await firstAmong(full.keys(), targets.values())
  if (met === undefined) return
  const input = full.get(met)!
  throw usageError(
    `--annotate ${folder} 会写到读入的 ${input} 上，毁掉它；请换一个文件夹。`,
    `--annotate ${folder} would write over ${input}, which is read; choose another folder.`,
  )
}

/**
 * Writes a copy of each Word file with the findings as comments. One that is there already is
 * replaced, whole or not at all.
 * @returns what has to be told: how many were written, and which drafts are no Word files
 */
export async function annotate(
  words: ReadonlyMap<string, WordFile>,
  targets: ReadonlyMap<string, string>,
  report: RunReport,
  folder: string,
  language: Language,
): Promise<Text[]> {
  const others: string[] = []
  for (const file of report.files) {
    const word = words.get(file.path)
    if (!word) {
      others.push(file.path)
      continue
    }
    const bytes = annotated(word, file, report, language)
    const problem = await writeBytes(targets.get(file.path)!, bytes)
    if (problem) throw new UsageError(problem.message)
  }
  return [wrote(words.size, folder), ...(others.length > 0 ? [leftOut(others)] : [])]
}

function annotated(
  word: WordFile,
  file: FileReport,
  report: RunReport,
  language: Language,
): Uint8Array {
  const comments = commentsOf(file, report.rules, wholeDraftRange(word.draft), language)
  return annotateWord(word, comments)
}

const wrote = (n: number, folder: string): Text => ({
  'zh-CN': `带批注的 Word 文件 ${n} 份，写在 ${folder}。`,
  en: `${n} Word ${n === 1 ? 'file' : 'files'} with comments written to ${folder}.`,
})

const leftOut = (paths: readonly string[]): Text => ({
  'zh-CN': `不是 Word 文件、没有写批注的 ${paths.length} 份：${paths.join('、')}。`,
  en: `No Word files, so without comments: ${paths.join(', ')}.`,
})
