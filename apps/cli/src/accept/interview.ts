import { type Diagnostic, isReason } from '@hegao/core'
import { renderOneFinding } from '@hegao/report'
import type { Invocation } from '../command.js'
import type { Io } from '../io.js'
import { type CheckedDraft, checkNow } from './draft.js'
import { answeredBefore } from './tell.js'
import { isWanted, type Wanted } from './wanted.js'
import { acceptanceOf, writeAcceptances } from './write.js'

type Ask = NonNullable<Io['ask']>

const words = {
  'zh-CN': {
    none: (path: string) => `${path}：没有要问的问题。\n`,
    choose: '[a] 接受  [s] 跳过（缺省）  [q] 退出：',
    again: '请输入 a、s 或 q。\n',
    reason: '理由（留空则跳过）：',
    noReason: '没有写理由，跳过。\n',
    written: (config: string) => `已写入 ${config}。\n`,
    besides: (n: number) => `同样的字句分不开的还有 ${n} 处，接受时一并算在内。\n`,
    total: (n: number) => `接受了 ${n} 个问题。\n`,
  },
  en: {
    none: (path: string) => `${path}: nothing to ask about.\n`,
    choose: '[a] accept  [s] skip (default)  [q] quit: ',
    again: 'Answer a, s or q.\n',
    reason: 'Reason (empty to skip): ',
    noReason: 'No reason given; skipped.\n',
    written: (config: string) => `Written to ${config}.\n`,
    besides: (n: number) =>
      `${n} more with the same words cannot be told apart; accepting takes them too.\n`,
    total: (n: number) => `Accepted: ${n}.\n`,
  },
} as const

/**
 * Goes through the drafts finding by finding. What is accepted is written at once, and the draft
 * checked again: the next question is about what still stands.
 */
export async function interview(
  paths: readonly string[],
  wanted: Wanted,
  givenReason: string | undefined,
  ask: Ask,
  invocation: Invocation,
): Promise<void> {
  const { io, language } = invocation
  const say = words[language]
  let total = 0
  const finish = () => io.out(say.total(total))
  for (const path of paths) {
    const skipped = new Set<string>()
    let draft = await checkNow(path, invocation)
    if (!next(draft, wanted, skipped))
      io.out((isNarrow(wanted) ? answeredBefore([draft], wanted, language) : '') + say.none(path))
    for (
      let finding = next(draft, wanted, skipped);
      finding;
      finding = next(draft, wanted, skipped)
    ) {
      show(draft, finding, invocation)
      const { besides } = draft.keyOf(finding)
      if (besides > 0) io.out(say.besides(besides))
      const choice = await choose(ask, invocation)
      if (choice === 'quit') return finish()
      const reason = choice === 'skip' ? '' : (givenReason ?? (await ask(say.reason)) ?? '')
      if (!isReason(reason)) {
        if (choice === 'accept') io.out(say.noReason)
        skipped.add(identity(finding))
        continue
      }
      await writeAcceptances([acceptanceOf(draft, finding, reason)], io)
      io.out(say.written(draft.config))
      const before = draft.findings.length
      draft = await checkNow(path, invocation)
      total += before - draft.findings.length
    }
  }
  finish()
}

/** Asked for some findings, not for all that there are. */
const isNarrow = (wanted: Wanted): boolean => Object.keys(wanted).length > 0

const identity = ({ rule, messageId, range, data }: Diagnostic): string =>
  JSON.stringify([rule, messageId, range.start.offset, range.end.offset, data])

const next = (
  { findings }: CheckedDraft,
  wanted: Wanted,
  skipped: ReadonlySet<string>,
): Diagnostic | undefined =>
  findings.find(one => isWanted(one, wanted) && !skipped.has(identity(one)))

function show(
  { path, source, ruleOf }: CheckedDraft,
  finding: Diagnostic,
  invocation: Invocation,
): void {
  const { io, language } = invocation
  const options = {
    lang: language,
    colour: io.colour,
    ...(io.columns === undefined ? {} : { width: io.columns }),
  }
  io.out(`\n${path}\n`)
  io.out(renderOneFinding(finding, ruleOf(finding.rule), source, options))
}

async function choose(ask: Ask, { io, language }: Invocation): Promise<'accept' | 'skip' | 'quit'> {
  for (;;) {
    const answer = (await ask(words[language].choose))?.trim().toLowerCase()
    if (answer === undefined || answer === 'q') return 'quit'
    if (answer === 'a') return 'accept'
    if (answer === 's' || answer === '') return 'skip'
    io.out(words[language].again)
  }
}
