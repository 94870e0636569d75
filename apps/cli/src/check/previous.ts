import { normalize } from 'node:path'
import type { FileReport, FileReports, Text } from '@hegao/core'
import { isFileError, missingFile, readTextFile } from '@hegao/workspace/files'
import { UsageError, usageError } from '../usage-error.js'
import type { Failure } from './verdict.js'

/** What an earlier result says of one draft, as far as scores are compared. */
type Earlier = Pick<FileReport, 'path' | 'profile' | 'variant'> & {
  readonly score: Pick<FileReport['score'], 'version' | 'basis' | 'total'>
}

/** An earlier result, its drafts by their path. */
export interface Previous {
  readonly file: string
  readonly drafts: ReadonlyMap<string, Earlier>
}

/** Reads what `--format json` wrote. Throws a UsageError for anything else. */
export async function readPrevious(file: string, cwd: string): Promise<Previous> {
  const read = await readTextFile(file)
  if (isFileError(read)) {
    const { message } = read.code === 'not-found' ? await missingFile(file, cwd) : read
    throw new UsageError(message)
  }
  const drafts = draftsOf(read.text)
  if (!drafts) {
    throw usageError(
      `--no-regress ${file} 不是 hegao check --format json 写的结果，没有得分可比。`,
      `--no-regress ${file} is no result of hegao check --format json; it has no scores to compare.`,
    )
  }
  return { file, drafts: new Map(drafts.map(draft => [keyOf(draft.path), draft])) }
}

/** ./甲.md and 甲.md are one draft, on Windows too. */
const keyOf = (path: string): string => normalize(path).replaceAll('\\', '/')

function draftsOf(text: string): readonly Earlier[] | undefined {
  try {
    const { version, tool, files } = JSON.parse(text)
    const isReport = version === 1 && tool?.name === 'hegao' && Array.isArray(files)
    return isReport && files.every(isDraft) ? files : undefined
  } catch {
    return undefined
  }
}

const isDraft = (file: Partial<Earlier> | null): boolean =>
  typeof file?.path === 'string' &&
  typeof file.profile === 'string' &&
  ['string', 'undefined'].includes(typeof file.variant) &&
  typeof file.score?.version === 'number' &&
  typeof file.score.basis === 'string' &&
  Number.isFinite(file.score.total)

/**
 * The drafts that score lower than before, and what was not compared. Throws a UsageError where two
 * scores do not measure the same: then a lower one would say nothing.
 */
export function compare(
  previous: Previous,
  files: FileReports,
): { readonly failures: Failure[]; readonly notes: Text[] } {
  const failures: Failure[] = []
  const fresh: string[] = []
  const problems: Text[] = []
  for (const file of files) {
    const before = previous.drafts.get(keyOf(file.path))
    if (!before) {
      fresh.push(file.path)
      continue
    }
    problems.push(...incomparable(previous.file, before, file))
    if (file.score.total < before.score.total)
      failures.push(regression(previous.file, before, file))
  }
  if (problems.length > 0) throw new UsageError(...problems)
  return { failures, notes: fresh.length === 0 ? [] : [notCompared(previous.file, fresh)] }
}

function regression(from: string, before: Earlier, { path, score }: FileReport): Failure {
  const what = {
    'zh-CN': `得分 ${score.total}，比上次的 ${before.score.total} 低（--no-regress ${from}）`,
    en: `it scores ${score.total}, less than ${before.score.total} before (--no-regress ${from})`,
  }
  return { path, kind: 'regress', what }
}

function incomparable(from: string, before: Earlier, now: FileReport): Text[] {
  const kind = ({ profile, variant }: Pick<FileReport, 'profile' | 'variant'>) =>
    variant ? `${profile}/${variant}` : profile
  const aspects: readonly (readonly [Text, string | number, string | number])[] = [
    [
      { 'zh-CN': '评分办法的版本', en: 'version of the score' },
      before.score.version,
      now.score.version,
    ],
    [{ 'zh-CN': '报告类型', en: 'profile' }, kind(before), kind(now)],
    [
      { 'zh-CN': '评分依据（basis）', en: 'basis of the score' },
      before.score.basis,
      now.score.basis,
    ],
  ]
  return aspects
    .filter(([, was, is]) => was !== is)
    .map(([name, was, is]) => ({
      'zh-CN': `${now.path} 的得分不能与 ${from} 里的比：${name['zh-CN']}上次是 ${was}，这次是 ${is}。`,
      en: `The score of ${now.path} cannot be compared with the one in ${from}: the ${name.en} was ${was} and is ${is}.`,
    }))
}

const notCompared = (from: string, paths: readonly string[]): Text => ({
  'zh-CN': `${from} 里没有 ${paths.join('、')}，得分没有可比的。`,
  en: `${from} does not have ${paths.join(', ')}; there was no score to compare.`,
})
