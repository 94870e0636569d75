import {
  buildReport,
  type Language,
  type RunReport,
  Scanner,
  type Toolbox,
  withPackages,
} from '@hegao/core'
import { catalogue, profiles, rules } from '@hegao/rules'
import { KnownInAll, readBaselines } from '../baseline/baselines.js'
import { annotate, annotatedPaths, refuseInputs } from '../check/annotate.js'
import { ResultCache } from '../check/cache.js'
import { onlyChanged } from '../check/changed.js'
import { addJobSummary, deliver, languagesFor, type Render } from '../check/deliver.js'
import { gateOf } from '../check/gate.js'
import { gateOptions, readAsked, refuseStandardFix } from '../check/gate-options.js'
import { opinionOption, readOpinion, refuseOpinion, writeOpinion } from '../check/opinion.js'
import { type Plan, packagesOf, planCheck } from '../check/plan.js'
import { compare, readPrevious } from '../check/previous.js'
import { runCheck } from '../check/run.js'
import { formatList, formatOption, readTargets, refuseTargets } from '../check/targets.js'
import { unusedEntries } from '../check/unused-entries.js'
import { judge, sentencesOf } from '../check/verdict.js'
import { verdictLine } from '../check/verdict-line.js'
import type { Command, Invocation, Values } from '../command.js'
import { Configs } from '../configs.js'
import { docsOf } from '../docs.js'
import { Fixer } from '../fix/fixer.js'
import { fixOptions, readFixRequest } from '../fix/options.js'
import type { Io } from '../io.js'
import { output, outputOption } from '../output.js'
import { profileFile, profileTitle } from '../profiles.js'
import { todayOf } from '../today.js'
import { version } from '../version.js'

export const check: Command = {
  name: 'check',
  summary: { 'zh-CN': '检查稿子并打分', en: 'check drafts and score them' },
  usage: 'PATH…',
  details: {
    'zh-CN': `PATH 是文件、文件夹或者通配符；“-”表示从标准输入读。文件夹里检查 .docx、.md、.markdown、.txt、.html、.htm。\n版面宽度随终端，不在终端上时 80 列；设了环境变量 COLUMNS 的，以它为准。\n\n输出格式：\n${formatList('zh-CN')}`,
    en: `PATH is a file, a folder or a glob; “-” reads standard input. In a folder .docx, .md, .markdown, .txt, .html and .htm are checked.\nThe output is as wide as the terminal, 80 columns without one; the environment variable COLUMNS overrides both.\n\nOutput formats:\n${formatList('en')}`,
  },
  options: {
    format: formatOption,
    output: outputOption,
    profile: {
      value: 'ID|FILE',
      about: {
        'zh-CN': '报告类型（hegao profiles 列出），或者自己的类型文件；缺省由标题识别',
        en: 'kind of report (see hegao profiles) or a profile file; by default the title tells',
      },
    },
    config: {
      value: 'FILE',
      about: {
        'zh-CN': '用这个配置文件，不找 hegao.yaml',
        en: 'use this config instead of looking for hegao.yaml',
      },
    },
    ...gateOptions,
    annotate: {
      value: 'OUTDIR',
      about: {
        'zh-CN': '每份文稿另写一份 Word 文件，把问题写成批注，放进这个文件夹；原文件不动',
        en: 'write a Word copy of each draft with the findings as comments into this folder; the originals stay as they are',
      },
    },
    opinion: opinionOption,
    'stdin-filename': {
      value: 'NAME',
      about: {
        'zh-CN': '标准输入的文件名，扩展名决定格式',
        en: 'name of standard input; its extension decides the format',
      },
    },
    ...fixOptions,
    'no-cache': {
      about: {
        'zh-CN': '不用以前的结果，也不留下结果；只核一份时本来不用',
        en: 'neither use results of earlier runs nor keep any; a single draft never does',
      },
    },
    quiet: {
      short: 'q',
      about: { 'zh-CN': 'pretty 只打印错误和得分', en: 'pretty prints only errors and scores' },
    },
  },
  arity: [1, Number.POSITIVE_INFINITY],
  run: runCheckCommand,
}

/**
 * Results are remembered for batches; a single draft is checked as fast as it is looked up. With
 * packages none are: what they find changes with their code, of which an entry knows nothing.
 */
const cacheFor = ({ drafts }: Plan, values: Values, { cache }: Io): ResultCache | undefined =>
  cache &&
  drafts.length > 1 &&
  values['no-cache'] !== true &&
  drafts.every(({ packages }) => packages.length === 0)
    ? new ResultCache(cache)
    : undefined

async function runCheckCommand({ args, values, io, language }: Invocation): Promise<number> {
  const targets = readTargets(values)
  const asked = readAsked(values)
  refuseStandardFix(values)
  const opinion = readOpinion(values)
  const fixRequest = readFixRequest(args, values, io)
  const stdinName =
    typeof values['stdin-filename'] === 'string' ? values['stdin-filename'] : 'stdin.txt'
  const configs = await Configs.open(io.cwd, values)
  const { profile } = configs
  const standard = values.standard === true
  const found = await planCheck(args, {
    cwd: io.cwd,
    configs,
    stdinName,
    standard,
    outputs: [...targets.map(({ file }) => file), opinion].filter(file => file !== undefined),
  })
  const since = typeof values.since === 'string' ? values.since : undefined
  const plan = since === undefined ? found : await onlyChanged(found, since, io.cwd)
  const previousFile = values['no-regress'] as string | undefined
  const previous = previousFile && (await readPrevious(previousFile, io.cwd))
  const baselines = await readBaselines(found, values, io.cwd)
  const today = todayOf(values)
  const known = new KnownInAll(baselines, io.cwd, today)
  const read = [
    ...found.drafts.map(({ path }) => path),
    ...configs.files,
    ...profileFile(values),
    ...(previousFile ? [previousFile] : []),
    ...Array.from(baselines.values(), ({ file }) => file),
  ]
  await refuseTargets(targets, read, io)
  const folder = values.annotate as string | undefined
  const copies = folder === undefined ? undefined : annotatedPaths(plan.drafts, folder, io.cwd)
  if (copies) await refuseInputs(copies, read, folder!, io.cwd)
  if (opinion !== undefined) await refuseOpinion(opinion, read, targets, copies?.values() ?? [], io)
  const families = profile ? [profile, ...profiles] : profiles
  const toolbox: Toolbox = {
    rules,
    profiles: families,
    catalogue,
    scanner: new Scanner(),
  }
  const fixer = fixRequest && new Fixer(fixRequest, io, language)
  const languages = new Set([
    ...languagesFor(targets, io, language),
    ...(copies ? [language] : []),
    ...(opinion === undefined ? [] : (['zh-CN'] as const)),
  ])
  const keepDrafts = copies !== undefined
  const run = await runCheck(plan, {
    io,
    toolbox,
    language,
    languages,
    stdinName,
    keepTexts: opinion !== undefined || targets.some(({ format }) => format.showsText),
    keepDrafts,
    fixer,
    cache: keepDrafts || fixer ? undefined : cacheFor(plan, values, io),
    mark: report => known.mark(report),
  })
  const { checked, sourceOf, drafts, errors } = run
  const tools = withPackages(toolbox, packagesOf(plan))
  const planned = [...tools.profiles, ...plan.drafts.flatMap(({ config }) => config.family ?? [])]
  const reports = new Map(
    [...checked].map(([lang, own]): [Language, RunReport] => [
      lang,
      buildReport(own.files, own, tools, { version, language: lang, docs: docsOf }),
    ]),
  )
  // What is found is the same in every language.
  const { files } = [...checked.values()][0]!
  const gates = new Map(
    plan.drafts.map(({ name, config }) => [name, gateOf(config.effective, values, asked)]),
  )
  const compared = previous ? compare(previous, files) : { failures: [], notes: [] }
  const failures = [...judge(files, path => gates.get(path)!), ...compared.failures]
  const verdict = verdictLine(failures, files, errors.length)
  const render: Render = lang => ({
    report: reports.get(lang)!,
    options: {
      lang,
      sourceOf,
      profileTitle: (id, variant) => profileTitle(planned, id, variant),
      quiet: values.quiet === true,
      verdict: verdict[lang],
      ...(io.columns === undefined ? {} : { width: io.columns }),
    },
  })
  if (copies) {
    const note = await annotate(drafts, copies, reports.get(language)!, folder!, language)
    io.err(`${note[language]}\n`)
  }
  if (opinion !== undefined) await writeOpinion(opinion, reports.get('zh-CN')!, sourceOf, io)
  if (fixer?.diff !== undefined) await output(fixer.diff, values, io)
  else {
    await deliver(targets, render, io, language)
    await addJobSummary(targets, render, io, language)
  }
  if (fixer) io.err(fixer.summary)
  if (errors.length > 0) {
    // A page for people names them itself.
    const told =
      fixer?.diff === undefined &&
      targets.some(({ format, file }) => format.reader === 'person' && !file)
    if (!told) for (const { message } of errors) io.err(`hegao: ${message[language]}\n`)
    return 2
  }
  const unused =
    standard || since !== undefined
      ? []
      : unusedEntries(args, io.cwd, await configs.all(), plan, files)
  const lines = [...unused, ...known.notes(), ...compared.notes, ...sentencesOf(failures)]
  for (const line of lines) io.err(`${line[language]}\n`)
  return failures.length > 0 ? 1 : 0
}
