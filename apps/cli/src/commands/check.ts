import { gateOptions } from '../check/gate-options.js'
import { jobsOption } from '../check/jobs.js'
import { opinionOption } from '../check/opinion.js'
import { prepare } from '../check/prepare.js'
import { checkRequest } from '../check/result.js'
import { formatList, formatOption } from '../check/targets.js'
import { tell, writeOutputs } from '../check/tell.js'
import { timingOption, untimed } from '../check/timing.js'
import type { CommandBody, Invocation } from '../command.js'
import { configOption } from '../configs.js'
import { fixOptions } from '../fix/options.js'
import { outputOption } from '../output.js'
import { stdinOption } from '../stdin.js'

export const check: CommandBody = {
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
    config: configOption,
    ...gateOptions,
    annotate: {
      value: 'OUTDIR',
      about: {
        'zh-CN': '每份文稿另写一份 Word 文件，把问题写成批注，放进这个文件夹；原文件不动',
        en: 'write a Word copy of each draft with the findings as comments into this folder; the originals stay as they are',
      },
    },
    opinion: opinionOption,
    'stdin-filename': stdinOption,
    ...fixOptions,
    jobs: jobsOption,
    'no-cache': {
      about: {
        'zh-CN': '不用以前的结果，也不留下结果；只核一份时本来不用',
        en: 'neither use results of earlier runs nor keep any; a single draft never does',
      },
    },
    timing: timingOption,
    quiet: {
      short: 'q',
      about: { 'zh-CN': 'pretty 只打印错误和得分', en: 'pretty prints only errors and scores' },
    },
  },
  arity: [1, Number.POSITIVE_INFINITY],
  run: runCheckCommand,
}

/** What may be refused is, before anything is checked; what may fail is written before it is judged. */
async function runCheckCommand(invocation: Invocation): Promise<number> {
  const request = await prepare(invocation)
  const { io, language, timing, fixer } = request
  const checked = await checkRequest(request).catch(error => {
    // What was put right by then is in the files, whatever else cannot be done.
    if (fixer && fixer.diff === undefined) io.err(fixer.summary)
    throw error
  })
  await (timing ?? untimed).wait('report', () => writeOutputs(request, checked))
  const code = await tell(request, checked)
  if (timing) io.err(timing.table(language))
  return code
}
