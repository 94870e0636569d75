import type { FileReports, Text } from '@hegao/core'
import type { Failure } from './verdict.js'

/**
 * What the gate says in sum, and what it passed over because a baseline has it: the last line of
 * the page for people.
 * @param errors how many files could not be checked
 * @param skipped how many were no drafts by their name or title: what passes was checked
 */
export function verdictLine(
  failures: readonly Failure[],
  files: FileReports,
  errors: number,
  skipped: number,
): Text {
  if (errors > 0) return unjudged
  if (files.length === 0) return skipped > 0 ? nothingChecked(skipped) : nothing
  let known = 0
  let faults = 0
  for (const { diagnostics } of files)
    for (const { baseline, severity } of diagnostics)
      if (baseline === 'unchanged') known++
      else if (severity === 'error') faults++
  const verdict =
    failures.length > 0
      ? failed(failures, files.length)
      : faults > 0
        ? letThrough(faults, skipped)
        : skipped > 0
          ? checkedPassed
          : passed
  if (known === 0) return verdict
  return {
    'zh-CN': `${verdict['zh-CN']}另有 ${known} 处在基线内。`,
    en: `${verdict.en} The baseline has ${known} ${known === 1 ? 'finding' : 'findings'} besides.`,
  }
}

function failed(failures: readonly Failure[], files: number): Text {
  const reasons = files === 1 ? failures.map(({ what }) => what) : inSum(failures)
  const zh = reasons.map(text => text['zh-CN']).join('；')
  const en = reasons.map(text => text.en).join('; ')
  const failing = new Set(failures.map(({ path }) => path)).size
  return files === 1
    ? { 'zh-CN': `不通过：${zh}。`, en: `Fails: ${en}.` }
    : {
        'zh-CN': `不通过：${files} 份文稿中有 ${failing} 份不通过（${zh}）。`,
        en: `Fails: ${failing} of ${files} drafts (${en}).`,
      }
}

/** With --fail-on never. */
const letThrough = (faults: number, skipped: number): Text => ({
  'zh-CN': `通过：照设置不拦错误（有 ${faults} 处）${skipped > 0 ? '；跳过的没有检查' : ''}。`,
  en: `Passes: as it is set, errors do not fail (there ${faults === 1 ? 'is' : 'are'} ${faults})${skipped > 0 ? '; what was skipped was not checked' : ''}.`,
})

const passed: Text = { 'zh-CN': '通过。', en: 'Passes.' }
const checkedPassed: Text = {
  'zh-CN': '查过的文稿通过；跳过的没有检查。',
  en: 'What was checked passes; what was skipped was not checked.',
}
const nothing: Text = {
  'zh-CN': '通过：没有要查的文稿。',
  en: 'Passes: there was no draft to check.',
}
/** Nobody must take it for a verdict on what was passed over. */
export const nothingChecked = (skipped: number): Text => ({
  'zh-CN': `没有检查任何文稿，没有判定是否通过：找到的 ${skipped} 个文件全部跳过，原因见结果。`,
  en: `Nothing was checked and nothing judged: ${skipped === 1 ? 'the one file found was' : `all ${skipped} files found were`} skipped, for the reasons in the result.`,
})
const unjudged: Text = {
  'zh-CN': '没有判定是否通过：有文件没能检查。',
  en: 'Not judged: some files could not be checked.',
}

const kinds: readonly (readonly [Failure['kind'], (n: number) => Text])[] = [
  [
    'severity',
    n => ({ 'zh-CN': `${n} 份有不放行的问题`, en: `${n} for the severity of their findings` }),
  ],
  ['warnings', n => ({ 'zh-CN': `${n} 份警告太多`, en: `${n} for too many warnings` })],
  ['score', n => ({ 'zh-CN': `${n} 份得分不够`, en: `${n} for a low score` })],
  ['regress', n => ({ 'zh-CN': `${n} 份得分比上次低`, en: `${n} for a lower score than before` })],
]

const inSum = (failures: readonly Failure[]): Text[] =>
  kinds.flatMap(([kind, say]) => {
    const n = failures.filter(one => one.kind === kind).length
    return n === 0 ? [] : [say(n)]
  })
