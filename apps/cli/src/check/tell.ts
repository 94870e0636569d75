import { output } from '../output.js'
import { annotate } from './annotate.js'
import { addJobSummary, deliver, type Render } from './deliver.js'
import { writeOpinion } from './opinion.js'
import type { CheckRequest } from './prepare.js'
import type { CheckResult } from './result.js'
import { unusedEntries } from './unused-entries.js'
import { sentencesOf } from './verdict.js'
import { nothingChecked } from './verdict-line.js'

/** Writes every file that was asked for, then prints. Throws a UsageError for one that cannot be written. */
export async function writeOutputs(request: CheckRequest, result: CheckResult): Promise<void> {
  const { io, language, values, targets, copies, opinion, fixer } = request
  const { reports, drafts, sourceOf, verdict, titleOf } = result
  const render: Render = lang => ({
    report: reports.get(lang)!,
    options: {
      lang,
      sourceOf,
      profileTitle: titleOf,
      quiet: values.quiet === true,
      verdict: verdict[lang],
      ...(io.columns === undefined ? {} : { width: io.columns }),
    },
  })
  if (copies) {
    const { paths, folder } = copies
    const note = await annotate(drafts, paths, reports.get(language)!, folder, language)
    io.err(`${note[language]}\n`)
  }
  if (opinion !== undefined) await writeOpinion(opinion, reports.get('zh-CN')!, sourceOf, io)
  if (fixer?.diff !== undefined) {
    await output(fixer.diff, values, io)
    return
  }
  await deliver(targets, render, io, language)
  await addJobSummary(targets, render, io, language)
}

/** Says on stderr what could not be done and why drafts fail; gives the exit code. */
export async function tell(request: CheckRequest, result: CheckResult): Promise<number> {
  const { args, io, language, targets, fixer, plan, configs, known, isWhole } = request
  const { errors, files, notes, failures, reports } = result
  if (fixer) io.err(fixer.summary)
  // A page for people names it itself.
  const told =
    fixer?.diff === undefined &&
    targets.some(({ format, file }) => format.reader === 'person' && !file)
  if (errors.length > 0) {
    if (!told) for (const { message } of errors) io.err(`hegao: ${message[language]}\n`)
    return 2
  }
  const unused = isWhole ? unusedEntries(args, io.cwd, await configs.all(), plan, files) : []
  const { skipped } = [...reports.values()][0]!
  const none = files.length === 0 && skipped.length > 0 && !told
  const lines = [
    ...(none ? [nothingChecked(skipped.length)] : []),
    ...unused,
    ...known.notes(),
    ...notes,
    ...sentencesOf(failures),
  ]
  for (const line of lines) io.err(`${line[language]}\n`)
  return failures.length > 0 ? 1 : 0
}
