import { resolve } from 'node:path'
import { type FileReports, isReason, type Text } from '@hegao/core'
import { type BaselineEntry, writeBaseline } from '@hegao/workspace'
import { writeFileAtomic } from '@hegao/workspace/files'
import { type Baseline, hasDraft, keyOf, pathIn, readBaseline } from '../baseline/baseline.js'
import { oneBaseline } from '../baseline/baselines.js'
import { planCheck } from '../check/plan.js'
import { runCheck } from '../check/run.js'
import { toolboxWith } from '../check/toolbox.js'
import type { CommandBody, Invocation, Values } from '../command.js'
import { Configs, configOption } from '../configs.js'
import { stdinPath } from '../drafts.js'
import { refuseInput } from '../output.js'
import { profileFile, profileOption } from '../profiles.js'
import { readDay, todayOf, todayOption } from '../today.js'
import { UsageError, usageError } from '../usage-error.js'

const defaultFile = 'hegao-baseline.yaml'

export const baseline: CommandBody = {
  details: {
    'zh-CN':
      '写 hegao-baseline.yaml，或者配置里 baseline 写的文件，供 hegao check 用；得分不因基线改变。再运行就更新：对不上问题的、文稿已经不在的条目去掉，原有条目的理由、负责人、期限不动，新问题用这次的。没有查的文稿，条目不动。',
    en: 'Writes hegao-baseline.yaml, or the file that the config names as baseline, for hegao check; no score changes by it. Run again it updates: entries that match nothing or whose draft is gone go, old ones keep reason, owner and expiry, new findings get those given. Entries of drafts that are not checked stay.',
  },
  options: {
    reason: {
      value: 'TEXT',
      about: { 'zh-CN': '理由：为什么暂时可以不改', en: 'why these may stay for now' },
    },
    owner: {
      value: 'NAME',
      about: { 'zh-CN': '谁负责改', en: 'who answers for them' },
    },
    expires: {
      value: 'YYYY-MM-DD',
      about: {
        'zh-CN': '有效到哪一天（含），过后按新问题算',
        en: 'the last day that they hold; they count as new after it',
      },
    },
    output: {
      short: 'o',
      value: 'FILE',
      about: {
        'zh-CN': `写到这个文件，缺省是配置里的 baseline，没有就是 ${defaultFile}`,
        en: `the file to write; by default the baseline of the config, or ${defaultFile}`,
      },
    },
    today: todayOption,
    'dry-run': {
      about: { 'zh-CN': '只说会怎么改，不写文件', en: 'say what would change and write nothing' },
    },
    profile: profileOption,
    config: configOption,
  },
  arity: [1, Number.POSITIVE_INFINITY],
  run: runBaseline,
}

async function runBaseline({ args, values, io, language }: Invocation): Promise<number> {
  if (args.includes(stdinPath)) throw noStdin
  const given = readGiven(values)
  const configs = await Configs.open(io.cwd, values)
  const { profile } = configs
  const plan = await planCheck(args, { cwd: io.cwd, configs, stdinName: '' })
  const file = (values.output as string | undefined) ?? oneBaseline(plan, io.cwd) ?? defaultFile
  const read = [...plan.drafts.map(({ path }) => path), ...configs.files, ...profileFile(values)]
  await refuseInput(read, { file, from: `-o ${file}` }, io)
  const before = await readBaseline(file, io.cwd, 'may be missing')
  const { checked, errors } = await runCheck(plan, {
    io,
    toolbox: toolboxWith(profile),
    profile,
    language,
    languages: new Set([language]),
    threads: io.threads,
    stdinName: '',
    keepTexts: false,
    keepDrafts: false,
  })
  if (errors.length > 0) throw new UsageError(...errors.map(({ message }) => message))
  const after = update(before, checked.get(language)!.files, file, io.cwd, given)
  if (values['dry-run'] !== true) {
    const problem = await writeFileAtomic(resolve(io.cwd, file), writeBaseline(after.entries), file)
    if (problem) throw new UsageError(problem.message)
  }
  for (const entry of after.removed) io.out(`- ${shown(entry)}\n`)
  for (const entry of after.added) io.out(`+ ${shown(entry)}\n`)
  io.out(`${sum(file, after, values['dry-run'] === true)[language]}\n`)
  return 0
}

type Given = Pick<BaselineEntry, 'reason' | 'owner' | 'expires'>

interface Update {
  readonly entries: readonly BaselineEntry[]
  readonly added: readonly BaselineEntry[]
  readonly removed: readonly BaselineEntry[]
}

/** Entries that still match stay as they are, of drafts that were not checked too. */
function update(
  before: Baseline | undefined,
  files: FileReports,
  file: string,
  cwd: string,
  given: Given,
): Update {
  const old = before?.entries ?? []
  const checked = new Set(Array.from(files, ({ path }) => pathIn(file, path, cwd)))
  const now = Array.from(files, report =>
    report.diagnostics.map(({ rule, text, fingerprint }) => ({
      path: pathIn(file, report.path, cwd),
      ...{ rule, words: text, fingerprint, ...given },
    })),
  ).flat()
  const keys = (entries: readonly BaselineEntry[]) =>
    new Set(entries.map(({ path, fingerprint }) => keyOf(path, fingerprint)))
  const present = keys(now)
  const known = keys(old)
  const stays = (entry: BaselineEntry) =>
    checked.has(entry.path)
      ? present.has(keyOf(entry.path, entry.fingerprint))
      : hasDraft(file, entry, cwd)
  const added = now.filter(({ path, fingerprint }) => !known.has(keyOf(path, fingerprint)))
  return {
    entries: [...old.filter(stays), ...added],
    added,
    removed: old.filter(entry => !stays(entry)),
  }
}

function readGiven(values: Values): Given {
  const { reason, owner, expires } = values
  const says = (text: Values[string]): text is string => typeof text === 'string' && isReason(text)
  if (!says(reason) || !says(owner)) throw needsReasonAndOwner
  return {
    reason: reason.trim(),
    owner: owner.trim(),
    ...(typeof expires === 'string' ? { expires: lastDay(expires, todayOf(values)) } : {}),
  }
}

/** The day of --expires. One that is over would note what counts as new at once. */
function lastDay(written: string, today: string): string {
  const day = readDay('--expires', written)
  if (day >= today) return day
  throw usageError(
    `--expires ${day} 已经过了（今天是 ${today}），记下的问题马上又按新问题算；请写今天或者以后的日期，不设期限就不写 --expires。`,
    `--expires ${day} is over (today is ${today}): what is noted would count as new at once. Give today or a later day, or leave --expires out.`,
  )
}

const shown = ({ path, rule, words }: BaselineEntry): string =>
  `${path} ${rule} “${words.replace(/\s+/gu, ' ')}”`

function sum(file: string, { entries, added, removed }: Update, dry: boolean): Text {
  const zh = `新记 ${added.length} 条，去掉 ${removed.length} 条，共 ${entries.length} 条`
  const en = `${added.length} added, ${removed.length} removed, ${entries.length} in all`
  return {
    'zh-CN': `${file}：${zh}${dry ? '（没有写文件）' : ''}。`,
    en: `${file}: ${en}${dry ? ' (not written)' : ''}.`,
  }
}

const needsReasonAndOwner = usageError(
  '基线要写明理由和负责人：--reason 理由 --owner 负责人。',
  'A baseline needs a reason and an owner: --reason TEXT --owner NAME.',
)

const noStdin = usageError(
  '“-”是标准输入，没有文件名，没法记入基线；请写文件。',
  '“-” is standard input and has no name to be noted; name a file.',
)
