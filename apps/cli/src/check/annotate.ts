import system, { dirname, extname, type PlatformPath, resolve } from 'node:path'
import type { FileReport, Language, RunReport, Text } from '@hegao/core'
import type { Draft } from '@hegao/document'
import { annotateWord, commentsOf, type WordFile } from '@hegao/word'
import { firstAmong, folderProblem, isInside, writeBytes } from '@hegao/workspace/files'
import { UsageError, usageError } from '../usage-error.js'
import { makeAnnotated } from '../word/make.js'
import type { Plan } from './plan.js'

/** A Word file as it was read, or a draft that a Word file is made of. */
export type Answerable = WordFile | { readonly draft: Draft }

/**
 * Where the copies go, by the path of each draft: below OUTDIR as the drafts stand below the folder
 * that they have in common; of drafts on several drives of Windows below the letter of each. What is
 * no Word file gets the name of one. Throws a UsageError for two drafts that would have one.
 * @param paths of the system, or of another one in tests
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
  const targets = new Map<string, string>()
  const taken = new Map<string, string>()
  for (const [name, path] of full) {
    const below = isInside(common, path, paths)
      ? paths.relative(common, path)
      : path.replace(':', '').replace(/^[\\/]+/, '')
    const target = paths.join(paths.resolve(cwd, folder), wordName(below))
    // Windows and macOS do not tell names apart by case.
    const known = target.normalize('NFC').toLowerCase()
    const before = taken.get(known)
    if (before !== undefined) throw sameName(before, name, folder)
    taken.set(known, name)
    targets.set(name, target)
  }
  return targets
}

const sameName = (one: string, other: string, folder: string): UsageError =>
  usageError(
    `${one} 和 ${other} 在 ${folder} 里会是同一个 Word 文件；请分开检查，或者给其中一个改名。`,
    `${one} and ${other} would be one Word file in ${folder}; check them apart, or rename one.`,
  )

/** 报告.md becomes 报告.docx; a name whose end says nothing of the kind keeps it: 报告.2024.docx. */
function wordName(path: string): string {
  if (/\.(?:docx|docm|dotx)$/i.test(path)) return path
  const isText = /\.(?:md|markdown|txt|html?)$/i.test(path)
  return `${isText ? path.slice(0, -extname(path).length) : path}.docx`
}

function commonFolder(folders: readonly string[], paths: PlatformPath): string {
  let common = folders[0] ?? ''
  for (const folder of folders)
    while (!isInside(common, folder, paths) && paths.dirname(common) !== common)
      common = paths.dirname(common)
  return common
}

/** Refuses a folder that cannot be made, before anything is checked. */
export async function refuseFolder(folder: string, cwd: string): Promise<void> {
  const problem = await folderProblem(resolve(cwd, folder), folder)
  if (!problem) return
  const { message } = problem
  throw usageError(
    `--annotate ${message['zh-CN']}请换一个文件夹。`,
    `--annotate ${message.en} Choose another folder.`,
  )
}

/**
 * Refuses a folder in which a copy would fall on a file that is read, and the one that the drafts
 * themselves are in: a Word file beside them may be their original. Asked before anything is
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
  if (met !== undefined) {
    const input = full.get(met)!
    throw usageError(
      `--annotate ${folder} 会写到读入的 ${input} 上，毁掉它；请换一个文件夹。`,
      `--annotate ${folder} would write over ${input}, which is read; choose another folder.`,
    )
  }
  for (const [path, target] of targets) {
    if (dirname(resolve(cwd, path)) !== dirname(target)) continue
    throw usageError(
      `--annotate ${folder} 就是文稿 ${path} 所在的文件夹，那里的 Word 文件可能是原稿；请换一个文件夹。`,
      `--annotate ${folder} is the folder of ${path}, where a Word file may be the original; choose another folder.`,
    )
  }
}

/**
 * Writes a copy of each draft with the findings as comments, in Word. One that is there already is
 * replaced, whole or not at all.
 * @returns what has to be told: how many were written, and how many of them were made of a text
 */
export async function annotate(
  drafts: ReadonlyMap<string, Answerable>,
  targets: ReadonlyMap<string, string>,
  report: RunReport,
  folder: string,
  language: Language,
): Promise<Text> {
  let made = 0
  for (const file of report.files) {
    const draft = drafts.get(file.path)!
    if (!('package' in draft)) made++
    const problem = await writeBytes(
      targets.get(file.path)!,
      await annotated(draft, file, report, language),
    )
    if (problem) throw new UsageError(problem.message)
  }
  return wrote(report.files.length, made, folder)
}

async function annotated(
  answerable: Answerable,
  file: FileReport,
  report: RunReport,
  language: Language,
): Promise<Uint8Array> {
  const comments = commentsOf(file, report.rules, answerable.draft, language)
  return 'package' in answerable
    ? annotateWord(answerable, comments)
    : makeAnnotated(answerable.draft, comments)
}

const wrote = (n: number, made: number, folder: string): Text => ({
  'zh-CN': `带批注的 Word 文件 ${n} 份，写在 ${folder}${made > 0 ? `；其中 ${made} 份由文字稿按公文格式排成` : ''}。`,
  en: `${n} Word ${n === 1 ? 'file' : 'files'} with comments written to ${folder}${made > 0 ? `; ${made} of them made of text` : ''}.`,
})
