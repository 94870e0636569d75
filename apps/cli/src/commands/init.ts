import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { configName, writeFileAtomic } from '@hegao/workspace/files'
import type { CommandBody } from '../command.js'
import { UsageError, usageError } from '../usage-error.js'

/** What init writes: everything commented but the threshold, so that it changes nothing by itself. */
const template = `# 核稿的配置。每一项都可以不写；hegao print-config 文件 显示每个值出自哪里。
# Config of hegao. Every key is optional; hegao print-config FILE shows where each value comes from.

# 报告类型：不写就由标题识别。hegao profiles 列出全部。
# profile: fazhi-annual

# 规则包：本单位自己的规则和报告类型，先用 npm install 装好。规则包是程序，只写信得过的。
# packages:
#   - hegao-rules-example

# 规则的级别：error、warning、info、off。改动级别后，得分注明“按本单位设置”。
# severities:
#   structure/missing-part: info

# 只对一部分文件有效的设置。
# overrides:
#   - files: ["乡镇/**"]
#     severities:
#       structure/missing-part: off

# 不检查的文件，写法同 .gitignore。
# ignore:
#   - 归档/

# 看过、认可、不再提示的问题：写明规则、字句和理由；hegao accept 文件 可以代写。
# accepted:
#   - rule: wording/repeated-word
#     text: 现将现将
#     reason: 单位名称如此

# 本单位的专名，不当作错误。
# terms:
#   - 一网通办

# 不通过的标准。
thresholds:
  failOn: error

# 已知问题的基线，hegao baseline 写的；里面的问题不影响是否通过，得分照旧。
# baseline: hegao-baseline.yaml
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
