import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { configName, writeFileAtomic } from '@hegao/workspace/files'
import type { CommandBody } from '../command.js'
import { UsageError, usageError } from '../usage-error.js'

/** What init writes: everything commented but the threshold, so that it changes nothing by itself. */
const template = `# 核稿（hegao）的配置。对本文件夹和下级文件夹里的文稿有效，每一项都可以不写。
# 要用哪一项，去掉它前面的“# ”，改成自己的内容。
# hegao print-config 文稿 显示对一份文稿起作用的每个值，以及它写在哪里。
# Settings of hegao for the drafts in this folder and below; every key is optional. Take away the “# ”
# before what you want; hegao print-config DRAFT shows each value that holds, and where it is set.

# 报告类型。不写就由标题识别；hegao profiles 列出全部，也可以写自己的 .yaml 文件。
# The kind of report; by default the title tells.
# profile: fazhi-annual

# 规则的级别：error 错误、warning 警告、info 提示、off 不查；hegao rules 列出全部规则。
# 改了级别，得分就注明“按本单位设置”。
# The severity of rules. A score by other severities says so.
# severities:
#   structure/missing-part: info

# 只对一部分文稿有效的设置。
# Settings for some of the drafts.
# overrides:
#   - files: ["乡镇/**"]
#     severities:
#       structure/missing-part: off

# 不检查的文件，写法同 .gitignore。
# Files that are not checked, as in .gitignore.
# ignore:
#   - 归档/

# 看过以后认为可以不改的问题，以后不再提示：写明规则、原文和理由。hegao accept 文稿 可以代写。
# Findings that may stay, each with its reason; hegao accept DRAFT writes them.
# accepted:
#   - rule: wording/repeated-word
#     text: 现将现将
#     reason: 引用来文原话

# 本单位的专用词语，不当作错误。
# Terms of your own, which are no mistakes.
# terms:
#   - 一网通办

# 本单位、本地区的文件名称，引用时以此为准。
# Titles of your own documents, as they are to be cited.
# titles:
#   - 云川市物业管理条例

# 什么情况判为不通过：有这一级别或者更重的问题（never 为从不），得分低于几分。
# When a draft fails: from which severity on, and below which score.
thresholds:
  failOn: error
  # minScore: 80

# 已知问题的清单，由 hegao baseline 写。里面的问题不影响是否通过，得分照旧。
# Known findings, which hegao baseline writes: they fail no draft, and scores stay as they are.
# baseline: hegao-baseline.yaml

# 规则包：本单位自己的规则和报告类型，先用 npm install 装好。规则包是程序，只写信得过的。
# Packages of rules and kinds of report, from npm. They are programs: name only those you trust.
# packages:
#   - hegao-rules-example
`

export const init: CommandBody = {
  options: {},
  arity: [0, 0],
  async run({ io, language }) {
    const path = resolve(io.cwd, configName)
    if (existsSync(path)) {
      throw usageError(
        `${configName} 已经在这里了，没有改动它。`,
        `${configName} is here already; it was not touched.`,
      )
    }
    const problem = await writeFileAtomic(path, template)
    if (problem) throw new UsageError(problem.message)
    io.out(language === 'en' ? `Wrote ${configName}.\n` : `已写好 ${configName}。\n`)
    return 0
  },
}
