import system, { type PlatformPath, resolve } from 'node:path'
import {
  type FileReport,
  type Language,
  type Report,
  type Text,
  wholeDraftRange,
} from '@hegao/core'
import { annotateWord, commentsOf, type WordFile } from '@hegao/word'
import { firstAmong, isInside, writeBytes } from '@hegao/workspace/files'
import { isConverted } from '../office.js'
import { UsageError, usageError } from '../usage-error.js'
import type { Plan } from './plan.js'

/**
 * Where the copies go: below OUTDIR as the drafts stand below the folder that they have in common; of
 * drafts on several drives of Windows below the letter of each.
 * @param system paths of the system, or of another one in tests
 */
export function annotatedPaths(
  drafts: readonly Pick<Plan['drafts'][number], 'name'>[],
  folder: string,
  cwd: string,
  paths: PlatformPath = system,
): ReadonlyMap<string, string> {
  const full = drafts.map(({ name }) => [name, paths.resolve(cwd, name)] as const)
  const common = commonFolder(
    full.map(([, path]) => paths.dirname(path)),
    paths,
  )
  return new Map(
    full.map(([name, path]) => {
      const below = isInside(common, path, paths)
        ? paths.relative(common, path)
        : path.replace(':', '').replace(/^[\\/]+/, '')
      const copy = paths.join(paths.resolve(cwd, folder), below)
      return [name, isConverted(name) ? `${copy}.docx` : copy]
    }),
  )
}

function commonFolder(folders: readonly string[], paths: PlatformPath): string {
  let common = folders[0] ?? ''
  for (const folder of folders)
    while (!isInside(common, folder, paths) && paths.dirname(common) !== common)
      common = paths.dirname(common)
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
  report: Report,
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
  report: Report,
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
