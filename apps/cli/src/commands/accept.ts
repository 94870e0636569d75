import { isReason } from '@hegao/core'
import { checkNow, findDrafts } from '../accept/draft.js'
import { interview } from '../accept/interview.js'
import { answeredBefore, written } from '../accept/tell.js'
import { isWanted, noneWanted, readWanted, type Wanted } from '../accept/wanted.js'
import { acceptanceOf, writeAcceptances } from '../accept/write.js'
import type { CommandBody, Invocation } from '../command.js'
import { stdinPath } from '../drafts.js'
import { loadPackages, supplyOf } from '../packages.js'
import { profileOption } from '../profiles.js'
import { usageError } from '../usage-error.js'

export const accept: CommandBody = {
  details: {
    'zh-CN':
      '在终端上逐个问题询问：接受（要写理由）、跳过、退出。不在终端上时要写 --rule 和 --reason。\n记入管这份文稿的 hegao.yaml（没有就新建一个），原有的内容和注释不动。',
    en: 'On a terminal it asks about one finding after another: accept (with a reason), skip, quit. Without a terminal it needs --rule and --reason.\nEntries go into the hegao.yaml that holds for the draft (made where there is none); what stands there stays.',
  },
  options: {
    rule: {
      value: 'RULE',
      about: {
        'zh-CN': '只管这条规则（或一组规则，如 number/*）的问题',
        en: 'only findings of this rule, or group as number/*',
      },
    },
    text: {
      value: 'WORDS',
      about: { 'zh-CN': '只管字句是这些的问题', en: 'only findings on these words' },
    },
    line: {
      value: 'N',
      about: { 'zh-CN': '只管从第 N 行开始的问题', en: 'only findings that begin in line N' },
    },
    data: {
      value: 'KEY=VALUE',
      about: {
        'zh-CN': '针对全文的问题用它来认，如 section=plan',
        en: 'tells findings on the whole draft apart, as section=plan',
      },
    },
    reason: {
      value: 'TEXT',
      about: { 'zh-CN': '理由：为什么可以不改', en: 'why the finding may stay' },
    },
    profile: profileOption,
    config: {
      value: 'FILE',
      about: {
        'zh-CN': '用这个配置文件，并记入它，不找 hegao.yaml',
        en: 'use this config, and write to it, instead of looking for hegao.yaml',
      },
    },
  },
  arity: [1, Number.POSITIVE_INFINITY],
  run: runAccept,
}

async function runAccept(invocation: Invocation): Promise<number> {
  const { args, values, io } = invocation
  if (args.includes(stdinPath)) throw noStdin
  const reason = readReason(values.reason)
  const packages = await loadPackages(io.cwd, values.config as string | undefined)
  const wanted = readWanted(values, supplyOf(packages.all).rules)
  if (io.ask && !(wanted.rule && reason)) {
    const paths = await findDrafts(args, invocation)
    await interview(paths, wanted, reason, io.ask, invocation)
    return 0
  }
  if (!wanted.rule || !reason) throw needsRuleAndReason
  await acceptAll(await findDrafts(args, invocation), wanted, reason, invocation)
  return 0
}

/** Accepts every finding that is meant. */
async function acceptAll(
  paths: readonly string[],
  wanted: Wanted,
  reason: string,
  invocation: Invocation,
): Promise<void> {
  const drafts = []
  for (const path of paths) drafts.push(await checkNow(path, invocation))
  const acceptances = drafts.flatMap(draft =>
    draft.findings
      .filter(finding => isWanted(finding, wanted))
      .map(finding => acceptanceOf(draft, finding, reason)),
  )
  const { io, language } = invocation
  if (acceptances.length === 0) {
    const before = answeredBefore(drafts, wanted, language)
    if (before === '') throw noneWanted(drafts, wanted)
    io.out(before)
    return
  }
  await writeAcceptances(acceptances, io)
  io.out(written(acceptances, language))
}

function readReason(written: unknown): string | undefined {
  if (typeof written !== 'string') return undefined
  if (isReason(written)) return written
  throw usageError(
    '--reason 要写明为什么可以不改。',
    '--reason has to say why the finding may stay.',
  )
}

const needsRuleAndReason = usageError(
  '不在终端上，没法逐个询问：请写 --rule 规则 和 --reason 理由，需要时再加 --text 原文 或者 --line 行号。',
  'Without a terminal nothing can be asked: give --rule RULE and --reason TEXT, and --text WORDS or --line N where needed.',
)

const noStdin = usageError(
  '“-”是标准输入，没有文件名，没法记入 hegao.yaml；请写文件。',
  '“-” is standard input and has no name to be noted in hegao.yaml; name a file.',
)
